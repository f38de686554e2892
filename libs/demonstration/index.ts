export * from './demonstration.entity.js';
export { demonstrationEntities } from './entities.js';
