export * from './actor.js';
export * from './bilingual.js';
export * from './clock.js';
export * from './domain-error.js';
export type * from './formats.js';
export * from './money.js';
