import type { Turn } from '#applications/lifecycle';
import type { EnterpriseSummary } from '#enterprises';
import type { Lamp } from '#applications/clock';
import type { Day } from '#kernel';
import { shapeOf } from '../../http/index.js';

export class PersonResponse {
  id: string;
  name: string;
}

export class ApplicantResponse extends shapeOf<EnterpriseSummary>() {}

export class TurnResponse extends shapeOf<Turn>() {}

/** A day by which something has to be done, and how near it is. */
export class LimitResponse {
  /** Last day of the limit, YYYY-MM-DD, Asia/Shanghai; null while none runs. */
  dueOn: Day | null;
  /** Working days left after today; negative once past due. */
  remainingWorkingDays: number | null;
  lamp: Lamp | null;
}
