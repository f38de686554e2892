import { DomainError, NotFound } from '#kernel';
import { delegationRefusals, type Obstacle } from './delegation-rules.js';

/** `refusal` names the rule, `details` what would be allowed. */
export class DelegationRefused extends DomainError {
  readonly code = 'delegation_refused';

  constructor({ refusal, facts }: Obstacle) {
    super(delegationRefusals[refusal], { ...facts, refusal });
  }
}

export class DelegationNotFound extends NotFound {
  constructor() {
    super('delegation');
  }
}
