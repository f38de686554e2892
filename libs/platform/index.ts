export * from './config.js';
export * from './ids.js';
export * from './root.js';
