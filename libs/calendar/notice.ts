import { addDays, isDay, weekdayOf } from './days/day.js';

/** 年度放假安排: the free days of a year, and the weekend days worked instead. */
export interface YearNotice {
  year: number;
  /** Publisher and number of the notice. */
  source: string;
  holidays: readonly string[];
  makeUpDays: readonly string[];
}

export const noticeLists = ['holidays', 'makeUpDays'] as const;

/** `not_in_the_year` allows the December before, where a New Year's holiday may begin. */
export const noticeFaults = ['not_in_the_year', 'named_twice', 'no_weekend'] as const;

/** One impossible day of a notice. */
export interface NoticeFault {
  list: (typeof noticeLists)[number];
  place: number;
  fault: (typeof noticeFaults)[number];
}

/** Cached by day: corrected calendars share the years that they do not change. */
const weekends = new Map<string, boolean>();

/** @throws RangeError when `day` is no day. */
export function isWeekend(day: string): boolean {
  const known = weekends.get(day) ?? [0, 6].includes(weekdayOf(day));
  weekends.set(day, known);
  return known;
}

/** Faults of a notice, day by day. A make-up day must be a weekend day. */
export function faultsIn(notice: YearNotice): NoticeFault[] {
  const known = new Set<string>();
  return noticeLists.flatMap((list) =>
    notice[list].flatMap((day, place) => {
      const fault = faultOf(notice, list, day, known);
      known.add(day);
      return fault ? [{ list, place, fault }] : [];
    }),
  );
}

function faultOf({ year }: YearNotice, list: NoticeFault['list'], day: string, known: ReadonlySet<string>) {
  if (!isDay(day) || day < `${year - 1}-12-01` || day > `${year}-12-31`) return 'not_in_the_year';
  if (known.has(day)) return 'named_twice';
  return list === 'makeUpDays' && !isWeekend(day) ? 'no_weekend' : null;
}

/** The first year without a notice. */
export const yearAfter = (coveredUntil: string): number => Number(addDays(coveredUntil, 1).slice(0, 4));
