export * from './as-typed.js';
export * from './printable.js';
export * from './search.js';
