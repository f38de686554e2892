export * from './acts.js';
export * from './counting/calendar.js';
export * from './china-calendar.js';
export * from './counting/counting.js';
export * from './days/day.js';
export * from './days/sensible-day.js';
export * from './notice.js';
export * from './zone-calendar.js';
