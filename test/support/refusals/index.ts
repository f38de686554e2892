import { afterwards } from './afterwards.js';
import { byRule } from './by-rule.js';
import { ready, type Refused } from './case.js';
import { cards } from './cards.js';
import { deciding } from './deciding.js';
import { reviewing } from './reviewing.js';
import { hands } from './hands.js';
import { panel } from './panel.js';
import { receiving } from './receiving.js';
import { versions } from './versions.js';

/** Every refusal that the engine must give. A new rule has its case in one of these lists. */
export const refusals: readonly Refused[] = [
  ...[...receiving, ...reviewing, ...hands, ...panel, ...deciding, ...afterwards, ...cards, ...versions].map(ready),
  ...byRule,
];
