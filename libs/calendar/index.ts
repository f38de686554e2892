export * from './calendar.js';
export * from './china-calendar.js';
export * from './counting.js';
export * from './day.js';
