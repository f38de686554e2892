import type { CalendarAct, Recorded } from './acts.js';
import type { Calendar } from './counting/calendar.js';
import { isStandingHoliday } from './standing-holidays.js';
import { isWeekend, yearAfter, type YearNotice } from './notice.js';

/** A day named by the notice of its year or by a correction. */
export interface SpecialDay {
  day: string;
  working: boolean;
  /** Source of the notice, or reason of the correction. */
  source: string;
  /** Author of the correction; null for a day of a notice. */
  corrected: Recorded | null;
}

/** A calendar that also explains single days. */
export interface ZoneCalendar extends Calendar {
  /** Explained days by date: those of notices and of corrections. */
  days: ReadonlyMap<string, SpecialDay>;
}

/**
 * The calendar made by notices and corrections, in the order of their recording. A correction outranks every notice
 * until it is withdrawn; a recorded notice outranks a shipped one.
 * @throws RangeError when a year is missing between two notices.
 */
export function calendarOf(notices: readonly YearNotice[], acts: readonly CalendarAct[] = []): ZoneCalendar {
  const recorded = acts.filter((act) => act.type === 'notice_published');
  const others = notices.filter(({ year }) => !recorded.some((act) => act.year === year));
  const published = [...others, ...recorded].sort((one, other) => one.year - other.year);
  const said = new Map(published.flatMap(daysIn).map((one) => [one.day, one]));
  const days = new Map([...said, ...correctionsIn(acts)]);
  const isFree = (day: string) => isWeekend(day) || isStandingHoliday(day);
  return { ...coverageOf(published), days, isWorkingDay: (day) => days.get(day)?.working ?? !isFree(day) };
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
