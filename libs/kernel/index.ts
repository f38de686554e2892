export type * from './formats.js';
export * from './actor.js';
export * from './bilingual.js';
export * from './clock.js';
export * from './domain-error.js';
export * from './field-errors.js';
export * from './money.js';
export * from './sql-list.js';
export * from './words.js';
