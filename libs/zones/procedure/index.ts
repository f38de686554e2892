export * from './conditions.js';
export * from './facts.js';
export * from './procedure.js';
