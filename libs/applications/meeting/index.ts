export * from './meeting.js';
export * from './refusals.js';
