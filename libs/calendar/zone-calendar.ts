import type { CalendarAct, Recorded } from './acts.js';
import type { Calendar } from './calendar.js';
import { isWeekend, yearAfter, type YearNotice } from './notice.js';

/** A day about which something is said: by the notice of its year, or by whoever corrected it. */
export interface SpecialDay {
  day: string;
  working: boolean;
  /** The notice, or the reason of the correction. */
  source: string;
  /** Who corrected it; null for a day of a notice. */
  corrected: Recorded | null;
}

/** A calendar with all that is known about single days. */
export interface ZoneCalendar extends Calendar {
  /** By day: what differs from plain weekends, or was said not to. */
  days: ReadonlyMap<string, SpecialDay>;
}

/**
 * The calendar that notices and corrections make, in the order in which they were recorded. A correction is about one
 * day and holds against every notice until it is withdrawn; a recorded notice holds against one that is brought along.
 * @throws RangeError when a year is missing between two notices.
 */
export function calendarOf(notices: readonly YearNotice[], acts: readonly CalendarAct[] = []): ZoneCalendar {
  const recorded = acts.filter((act) => act.type === 'notice_published');
  const others = notices.filter(({ year }) => !recorded.some((act) => act.year === year));
  const published = [...others, ...recorded].sort((one, other) => one.year - other.year);
  const said = new Map(published.flatMap(daysIn).map((one) => [one.day, one]));
  const days = new Map([...said, ...correctionsIn(acts)]);
  return {
    ...coverageOf(published),
    days,
    isWorkingDay: (day) => days.get(day)?.working ?? !isWeekend(day),
  };
}

function coverageOf([first, ...others]: readonly YearNotice[]): Pick<Calendar, 'coveredFrom' | 'coveredUntil'> {
  if (!first) throw new RangeError('A calendar needs the notice of one year at least');
  const coveredUntil = others.reduce((until, { year }) => {
    if (year !== yearAfter(until)) throw new RangeError(`Before ${year} a year is missing`);
    return `${year}-12-31`;
  }, `${first.year}-12-31`);
  return { coveredFrom: `${first.year}-01-01`, coveredUntil };
}

function daysIn({ source, holidays, makeUpDays }: YearNotice): SpecialDay[] {
  const said = (working: boolean) => (day: string) => ({ day, working, source, corrected: null });
  return [...holidays.map(said(false)), ...makeUpDays.map(said(true))];
}

function correctionsIn(acts: readonly CalendarAct[]): Map<string, SpecialDay> {
  const corrected = new Map<string, SpecialDay>();
  for (const act of acts) {
    if (act.type === 'correction_withdrawn') corrected.delete(act.day);
    if (act.type === 'day_corrected') corrected.set(act.day, correctionOf(act));
  }
  return corrected;
}

function correctionOf(act: Extract<CalendarAct, { type: 'day_corrected' }>): SpecialDay {
  const { day, working, reason, recordedBy, recordedAt } = act;
  return { day, working, source: reason, corrected: { recordedBy, recordedAt } };
}
