import type { Calendar } from './calendar.js';
import { addDays } from './day.js';

/**
 * The n-th working day after `day`, which is itself not counted (Civil Code 201, 203). With n = 0 it is `day`.
 * @throws RangeError when n is not a whole number from 0, or `day` is no day.
 */
export function workingDaysAfter(calendar: Calendar, day: string, n: number): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is not a number of working days`);
  let last = addDays(day, 0);
  for (let left = n; left > 0; left -= 1) last = nextWorkingDay(calendar, last);
  return last;
}

/**
 * The n-th working day counted from `day`, which is counted in if it is a working day: how a publicity period
 * of "5 working days" runs.
 * @throws RangeError when n is not a whole number from 1.
 */
export function nthWorkingDayInclusive(calendar: Calendar, day: string, n: number): string {
  if (n < 1) throw new RangeError(`${n} is not a number of working days that has a last day`);
  return workingDaysAfter(calendar, addDays(day, -1), n);
}

/** Working days in (from, to]: those that pass until the end of `to`. 0 when `to` is not after `from`. */
export function workingDaysBetween(calendar: Calendar, from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) count += 1;
  }
  return count;
}

function nextWorkingDay(calendar: Calendar, day: string): string {
  let next = addDays(day, 1);
  while (!calendar.isWorkingDay(next)) next = addDays(next, 1);
  return next;
}
