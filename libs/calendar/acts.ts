import type { YearNotice } from './notice.js';

/** Author and time of the record. */
export interface Recorded {
  /** Account id. */
  recordedBy: string;
  /** RFC 3339, UTC. */
  recordedAt: string;
}

/** 日历更正 as recorded. Acts are never removed; a later act corrects an earlier one. */
export type CalendarAct = Recorded &
  (
    | ({ type: 'notice_published' } & YearNotice)
    | { type: 'day_corrected'; day: string; working: boolean; reason: string }
    | { type: 'correction_withdrawn'; day: string; reason: string }
  );

/** An act without the lists of its notice, as shown where it changes a due day. */
export interface CalendarChange extends Recorded {
  type: CalendarAct['type'];
  /** The days that the act may touch; one day for a correction. */
  from: string;
  until: string;
  /** Whether the day is now a working day; null for acts about more than one day. */
  working: boolean | null;
  /** The author's reason, or the source of the notice. */
  reason: string;
}

export function changeOf(act: CalendarAct): CalendarChange {
  const { type, recordedBy, recordedAt } = act;
  const recorded = { type, recordedBy, recordedAt };
  if (act.type === 'notice_published') {
    return { ...recorded, ...spanOf(act), working: null, reason: act.source };
  }
  const working = act.type === 'day_corrected' ? act.working : null;
  return { ...recorded, from: act.day, until: act.day, working, reason: act.reason };
}

function spanOf({ year, holidays, makeUpDays }: YearNotice): Pick<CalendarChange, 'from' | 'until'> {
  const [from = ''] = [...holidays, ...makeUpDays, `${year}-01-01`].sort();
  return { from, until: `${year}-12-31` };
}
