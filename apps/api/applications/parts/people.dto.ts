import type { Lamp } from '#applications/clock';
import type { Day } from '#kernel';
import { BilingualText } from '../../http/index.js';

export class PersonResponse {
  id: string;
  name: string;
}

export class DeskNameResponse {
  key: string;
  title: BilingualText;
}

export class ApplicantResponse {
  id: string;
  nameZh: string;
  uscc: string;
}

export class TurnResponse {
  /** Who can move the application on. */
  who: 'applicant' | 'desk' | 'timer' | 'nobody';
  /** The desks that have an open task. */
  desks: string[];
}

/** A day by which something has to be done, and how near it is. */
export class LimitResponse {
  /** Last day of the limit, YYYY-MM-DD, Asia/Shanghai; null while none runs. */
  dueOn: Day | null;
  /** Working days left after today; negative once past due. */
  remainingWorkingDays: number | null;
  lamp: Lamp | null;
}
