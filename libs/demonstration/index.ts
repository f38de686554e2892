export * from './demonstration-clock.js';
export * from './demonstration-errors.js';
export * from './demonstration.entity.js';
export { DemonstrationModule } from './demonstration.module.js';
export { DemonstrationService } from './demonstration.service.js';
export { demonstrationEntities } from './entities.js';
export { followClock } from './follow-clock.js';
export { timeSteps, type TimeStep } from './step-targets.js';
