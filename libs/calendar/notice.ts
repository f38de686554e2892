import { addDays, isDay, weekdayOf } from './day.js';

/** 年度放假安排: which days of a year are free, and which Saturdays and Sundays are worked instead. */
export interface YearNotice {
  year: number;
  /** Who published it, and its number. */
  source: string;
  holidays: readonly string[];
  makeUpDays: readonly string[];
}

export const noticeLists = ['holidays', 'makeUpDays'] as const;

/** `not_in_the_year`: nor in the December before it, which a New Year's holiday may reach into. */
export const noticeFaults = ['not_in_the_year', 'named_twice', 'no_weekend'] as const;

/** One day of a notice that cannot be right. */
export interface NoticeFault {
  list: (typeof noticeLists)[number];
  place: number;
  fault: (typeof noticeFaults)[number];
}

/** Looked up once a day: calendars that differ in a few days are counted year by year. */
const weekends = new Map<string, boolean>();

/** @throws RangeError when `day` is no day. */
export function isWeekend(day: string): boolean {
  const known = weekends.get(day) ?? [0, 6].includes(weekdayOf(day));
  weekends.set(day, known);
  return known;
}

/** What is wrong with a notice, day by day. A make-up day is a weekend; every other day is worked anyway. */
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

/** The first year that no notice covers yet. */
export const yearAfter = (coveredUntil: string): number => Number(addDays(coveredUntil, 1).slice(0, 4));
