export * from '../state/statuses.js';
