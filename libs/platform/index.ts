export * from './config.js';
export * from './file-store.js';
export * from './ids.js';
export * from './root.js';
