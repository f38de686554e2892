export * from './config.js';
export * from './entities.js';
export * from './file-store.js';
export * from './idempotency-key.entity.js';
export * from './idempotency.js';
export * from './ids.js';
export * from './root.js';
