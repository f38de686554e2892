export * from './acts.js';
export * from './calendar.js';
export * from './china-calendar.js';
export * from './counting.js';
export * from './days/day.js';
export * from './days/sensible-day.js';
export * from './notice.js';
export * from './zone-calendar.js';
