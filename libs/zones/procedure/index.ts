export * from './cards.js';
export * from './condition.js';
export * from './conditions.js';
export * from './differences.js';
export * from './facts.js';
export * from './form.js';
export * from './procedure.js';
export * from './promise.js';
