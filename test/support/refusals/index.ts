import { commandTypes } from '#applications/lifecycle';
import { afterwards } from './afterwards.js';
import { byRule } from './by-rule.js';
import { ready, type Attempt, type Refused } from './case.js';
import { cards } from './cards.js';
import { deciding } from './deciding.js';
import { allowed, fourEyes } from './four-eyes.js';
import { innocent } from './innocents.js';
import { reviewing } from './reviewing.js';
import { hands } from './hands.js';
import { panel } from './panel.js';
import { receiving } from './receiving.js';
import { versions } from './versions.js';

/** Every refusal that the engine must give. A new rule has its case in one of these lists. */
export const refusals: readonly Refused[] = [
  ...[
    ...receiving,
    ...reviewing,
    ...hands,
    ...fourEyes,
    ...panel,
    ...deciding,
    ...afterwards,
    ...cards,
    ...versions,
  ].map(ready),
  ...byRule,
];

/** What must not be refused: every command once, and what looks like a refusal and is none. */
export const carriedOut: readonly (readonly [string, () => Attempt])[] = [
  ...commandTypes.map((type) => [type, () => innocent(type)] as const),
  ...allowed,
];
