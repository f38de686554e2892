export * from './clock.js';
export * from './lamp.js';
