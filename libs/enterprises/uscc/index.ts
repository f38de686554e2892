export * from './uscc.js';
export * from './uscc-message.js';
