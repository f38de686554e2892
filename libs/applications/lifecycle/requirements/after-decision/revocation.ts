import { because } from '../../rules/refusals.js';
import { isBlank, type Requirement } from '../../rules/rule-types.js';
import { isBroken } from '../../state/application-state.js';

/** A breach as ground has been recorded before. */
export const groundHolds: Requirement<'proposeRevocation'> = ({ ground }, { state }) =>
  ground === 'condition_broken' && !state.conditions.some(isBroken) ? because('no_breach') : undefined;

/** Art. 38 by analogy: a revocation names the remedies. */
export const revocationNamesRemedies: Requirement<'decideRevocation'> = ({ outcome, remedies }) =>
  outcome === 'revoke' && isBlank(remedies) ? because('remedies_required') : undefined;
