import type { Refusal } from '../refusals.js';
import type { Situation } from '../situation.js';

/** Says why not, or nothing. Looks only at the situation. */
export type Guard = (situation: Situation) => Refusal | undefined;
