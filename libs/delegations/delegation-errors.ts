import { DomainError, NotFound } from '#kernel';
import type { DelegationRefusal, Obstacle } from './delegation-rules.js';

const sentences: Record<DelegationRefusal, string> = {
  period_reversed: 'The last day comes before the first; give a last day on or after the first.',
  period_past: 'The first day has passed; let it begin today or later.',
  to_yourself: 'Nobody stands in for themselves; name another member of staff.',
  not_your_own_desk: 'Only a desk that you serve yourself can be delegated; what was left to you is never passed on.',
  not_staff: 'The other person is not staff of this zone at that time; name somebody who is.',
  circular: 'In that period the other person’s work comes back to you, directly or through others; name somebody else.',
  kept_apart: 'Four-eyes keeps this work apart from what the other person does; name somebody who does neither.',
  already_ended: 'This delegation is over; there is nothing left to end.',
};

/** `refusal` names the rule, `details` what would be allowed. */
export class DelegationRefused extends DomainError {
  readonly code = 'delegation_refused';

  constructor({ refusal, facts }: Obstacle) {
    super(sentences[refusal], { ...facts, refusal });
  }
}

export class DelegationNotFound extends NotFound {
  constructor() {
    super('delegation');
  }
}
