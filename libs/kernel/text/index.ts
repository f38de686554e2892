export * from './as-typed.js';
export * from './search.js';
