export * from './fields.js';
export * from './reading.js';
export * from './units.js';
