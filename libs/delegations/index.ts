import { Delegation } from './delegation.entity.js';

export const delegationEntities = [Delegation];

export { Delegation };
export * from './delegation-errors.js';
export { delegationRefusals, type DelegationRefusal } from './delegation-rules.js';
export { DelegationsModule } from './delegations.module.js';
export * from './delegations.service.js';
