import { commandTypes } from '#applications/lifecycle';
import { afterDecision } from './after-decision.js';
import { byRule } from './by-rule.js';
import { ready, type Attempt, type Refused } from '../situations/case.js';
import { cards } from './cards.js';
import { decisions } from './decisions.js';
import { allowed, fourEyes } from './four-eyes.js';
import { validAttempt } from '../commands/attempts.js';
import { reviewing } from './reviewing.js';
import { assignment } from './assignment.js';
import { panel } from './panel.js';
import { receiving } from './receiving.js';
import { versions } from './versions.js';

/** Every refusal that the engine must give. A new rule has its case in one of these lists. */
export const refusals: readonly Refused[] = [
  ...[
    ...receiving,
    ...reviewing,
    ...assignment,
    ...fourEyes,
    ...panel,
    ...decisions,
    ...afterDecision,
    ...cards,
    ...versions,
  ].map(ready),
  ...byRule,
];

/** What must not be refused: every command once, and what looks like a refusal and is none. */
export const carriedOut: readonly (readonly [string, () => Attempt])[] = [
  ...commandTypes.map((type) => [type, () => validAttempt(type)] as const),
  ...allowed,
];
