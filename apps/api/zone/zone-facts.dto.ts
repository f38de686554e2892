import type { Milestone, ZoneFigure } from '#zones';
import { BilingualText } from '../http/fields/bilingual.dto.js';

/** A day in the history of the zone. */
export class ZoneMilestoneResponse implements Milestone {
  key: string;
  /** @example 2023-05-23 */
  on: string;
  title: BilingualText;
}

/** A published number about the zone, and who published it. */
export class ZoneFigureResponse implements ZoneFigure {
  key: string;
  /** Decimal string @example 0.401 */
  value: string;
  unit: BilingualText;
  title: BilingualText;
  source: BilingualText;
}
