export * from './data-source.js';
export * from './embedded/index.js';
export * from './migrate.js';
export * from './one-transaction.js';
export * from './own-server.js';
export * from './serving-login.js';
