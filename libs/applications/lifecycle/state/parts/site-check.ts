import type { Day } from '#kernel';

/** 现场核查: two officers or more have looked at the place (Administrative Licensing Law art. 34). */
export interface SiteCheck {
  /** The review that it was made for. */
  taskId: string;
  /** Account ids. */
  officers: string[];
  /** The day of the visit. */
  on: Day;
  place: string;
  findings: string;
}
