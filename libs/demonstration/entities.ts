import { Demonstration } from './demonstration.entity.js';

export const demonstrationEntities = [Demonstration];
