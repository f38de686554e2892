export * from './line.js';
export * from './moments.js';
export * from './parties.js';
export * from './sheet.js';
