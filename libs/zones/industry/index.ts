export * from './industry-classes.js';
