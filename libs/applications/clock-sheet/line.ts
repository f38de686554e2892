import type { CalendarChange } from '#calendar';
import type { Bilingual } from '#kernel';
import type { ClockKey } from '../clock/index.js';
import type { Party } from './parties.js';

/**
 * What happened to a limit. `extended` is the one extension the law allows; `limit_changed` any other new limit;
 * `recounted` the same limit in a calendar that was corrected.
 */
export const clockHappenings = [
  'started',
  'stopped',
  'resumed',
  'extended',
  'limit_changed',
  'recounted',
  'ended',
] as const;
export type ClockChange = (typeof clockHappenings)[number];

/** Which limit: one of the application's clocks, or the promised limit of a task. */
export type LimitOf = ClockKey | 'task';

/** What changed, before it is put into words. */
export interface ClockStep {
  clock: LimitOf;
  /** The task whose promised limit this is. */
  task: { id: string; key: string; desk: string } | null;
  what: ClockChange;
  /** The day from which it counts: earlier than the day it was recorded where the law says so. */
  on: string;
  /** The key of what brought it about, such as `correction_requested`; null when no event tells. */
  cause: string | null;
  /** In the words of whoever gave it. */
  reason: string | null;
  /** Working days in all, before and after; null before a start. */
  limitBefore: number | null;
  limit: number;
  /** Working days used by now; null for a task, which has only its last day. */
  used: number | null;
  /** Last day, YYYY-MM-DD, Asia/Shanghai; null while none runs. */
  dueBefore: string | null;
  dueAfter: string | null;
  /** recounted: what of the calendar was corrected. */
  changes: CalendarChange[];
}

/** 时限明细, one line. */
export interface SheetLine extends Omit<ClockStep, 'changes'> {
  /** Number of the event that it comes from. */
  seq: number;
  at: Date;
  /** The day in Asia/Shanghai on which it was recorded. */
  day: string;
  /** Account id, or `system`; where the calendar was corrected, whoever recorded that. */
  actorId: string;
  /** The person who is away, for whom the actor stood in. */
  onBehalfOf: string | null;
  /** The article, or "set by the zone". */
  source: Bilingual;
  /** Working days left on `day`; negative when past due, null while no limit runs. */
  remaining: number | null;
  /** Whose turn it was when it happened; null once it had ended. */
  party: Party | null;
  /** The desks that had an open task then. */
  desks: string[];
  /** The same in a sentence, for somebody who does not know the rules. */
  explanation: Bilingual;
  /** Set where the last day lies in a year whose working days are not published. */
  warning: Bilingual | null;
}
