import type { CalendarChange } from '#calendar';
import type { Bilingual } from '#kernel';
import type { ClockKey } from '../clock/index.js';
import type { Party } from './parties.js';

/**
 * What happened to a limit. `extended` is the one extension the law allows; `limit_changed` any other new limit;
 * `recounted` the same limit in a calendar that was corrected.
 */
export const limitChanges = [
  'started',
  'stopped',
  'resumed',
  'extended',
  'limit_changed',
  'recounted',
  'ended',
] as const;
export type LimitChange = (typeof limitChanges)[number];

/** A limit: one of the application's clocks, or the promised limit of a task. */
export type LimitOf = ClockKey | 'task';

/** A change of a limit, before it is put into words. */
export interface ClockStep {
  clock: LimitOf;
  /** The task whose promised limit this is. */
  task: { id: string; key: string; desk: string } | null;
  what: LimitChange;
  /** The effective day; by law it may be earlier than the day of the record. */
  on: string;
  /** The key of the cause, such as `correction_requested`; null = unknown. */
  cause: string | null;
  /** The reason as given. */
  reason: string | null;
  /** Working days in all, before and after; null before a start. */
  limitBefore: number | null;
  limit: number;
  /** Working days used by now; null for a task, which has only its last day. */
  used: number | null;
  /** Last day, YYYY-MM-DD, Asia/Shanghai; null while none runs. */
  dueBefore: string | null;
  dueAfter: string | null;
  /** recounted: the corrections of the calendar. */
  changes: CalendarChange[];
}

/** 时限明细, one line. */
export interface SheetLine extends Omit<ClockStep, 'changes'> {
  /** Number of the event that it comes from. */
  seq: number;
  at: Date;
  /** The day in Asia/Shanghai on which it was recorded. */
  day: string;
  /** Account id, or `system`; for a corrected calendar, of the person who corrected it. */
  actorId: string;
  /** The person acted for. */
  onBehalfOf: string | null;
  /** The article, or "set by the zone". */
  source: Bilingual;
  /** Working days left on `day`; negative when past due, null while no limit runs. */
  remaining: number | null;
  /** The party that had the turn; null once the application had ended. */
  party: Party | null;
  /** The desks that had an open task then. */
  desks: string[];
  /** The line as a sentence, for readers who do not know the rules. */
  explanation: Bilingual;
  /** Set if the working days of the last day's year are not published. */
  warning: Bilingual | null;
}
