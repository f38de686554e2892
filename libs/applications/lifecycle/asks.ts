export * from './asks/ask.js';
export * from './asks/conditions.js';
export * from './asks/defects.js';
export * from './asks/handing-in.js';
export * from './asks/judging.js';
export * from './asks/papers.js';
export * from './asks/reasons.js';
export * from './asks/signing.js';
