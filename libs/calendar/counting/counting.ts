import type { Calendar } from './calendar.js';
import { addDays } from '../days/day.js';
import { yearNumbered, yearOf, type Year } from './year.js';

/**
 * The n-th working day after `day`, which itself is not counted (Civil Code 201, 203). n = 0 returns `day`.
 * @throws RangeError when n is not a whole number from 0, or `day` does not exist.
 */
export function workingDaysAfter(calendar: Calendar, day: string, n: number): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is not a number of working days`);
  let year = yearOf(calendar, day);
  let ordinal = workedUntil(year, day) + n;
  for (; ordinal > year.worked.length; year = yearNumbered(calendar, year.number + 1)) ordinal -= year.worked.length;
  return n === 0 ? day : (year.worked[ordinal - 1] ?? day);
}

/**
 * The n-th working day from `day` on; `day` counts if it is one. Notice periods run so.
 * @throws RangeError when n is not a whole number from 1.
 */
export function nthWorkingDayInclusive(calendar: Calendar, day: string, n: number): string {
  if (n < 1) throw new RangeError(`${n} is not a number of working days that has a last day`);
  return workingDaysAfter(calendar, addDays(day, -1), n);
}

/** Number of working days in (from, to]; 0 when `to` is not after `from`. */
export function workingDaysBetween(calendar: Calendar, from: string, to: string): number {
  if (to <= from) return 0;
  const last = yearOf(calendar, to);
  let year = yearOf(calendar, from);
  let count = workedUntil(last, to) - workedUntil(year, from);
  for (; year.number < last.number; year = yearNumbered(calendar, year.number + 1)) count += year.worked.length;
  return count;
}

/** The last working day that leaves `n` working days until the end of `day`. */
export function workingDaysBefore(calendar: Calendar, day: string, n: number): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is not a number of working days`);
  let last = addDays(day, 1);
  for (let left = n; left >= 0; left -= 1) last = previousWorkingDay(calendar, last);
  return last;
}

function previousWorkingDay(calendar: Calendar, day: string): string {
  let previous = addDays(day, -1);
  while (!calendar.isWorkingDay(previous)) previous = addDays(previous, -1);
  return previous;
}

/** Working days of the year up to the end of `day`. */
const workedUntil = ({ until }: Year, day: string): number => until.get(day) ?? 0;
