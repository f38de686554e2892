import type { Refusal } from './refusals.js';
import type { RuleContext } from './rule-context.js';

/** Says why not, or nothing. Looks only at the context. */
export type Guard = (context: RuleContext) => Refusal | undefined;
