export * from './baseline.js';
export * from './catalogue.js';
export * from './check-form.js';
export * from './differences.js';
export * from './facts-of.js';
export * from './form-content.js';
export * from './precheck.js';
export * from './reading.js';
