import type { Calendar } from './calendar.js';
import { addDays, isDay } from '../days/day.js';

/** The working days of one year, counted once; a span is then two lookups. */
export interface Year {
  number: number;
  /** Working days in ascending order. */
  worked: readonly string[];
  /** Number of working days up to the end of each day. */
  until: ReadonlyMap<string, number>;
}

const known = new WeakMap<Calendar, Map<number, Year>>();

/** @throws RangeError when `day` is no day. */
export function yearOf(calendar: Calendar, day: string): Year {
  const number = Number(day.slice(0, 4));
  const year = known.get(calendar)?.get(number);
  if (year?.until.has(day)) return year;
  if (!isDay(day)) throw new RangeError(`${day} is not a day; write it as YYYY-MM-DD, such as 2026-01-04`);
  return yearNumbered(calendar, number);
}

export function yearNumbered(calendar: Calendar, number: number): Year {
  const years = known.get(calendar) ?? new Map<number, Year>();
  known.set(calendar, years);
  const year = years.get(number) ?? counted(calendar, number);
  years.set(number, year);
  return year;
}

function counted(calendar: Calendar, number: number): Year {
  const worked: string[] = [];
  const until = new Map<string, number>();
  for (const day of daysIn(number)) {
    if (calendar.isWorkingDay(day)) worked.push(day);
    until.set(day, worked.length);
  }
  return { number, worked, until };
}

const days = new Map<number, readonly string[]>();

function daysIn(number: number): readonly string[] {
  const year = days.get(number) ?? listed(`${String(number).padStart(4, '0')}-`);
  days.set(number, year);
  return year;
}

function listed(year: string): string[] {
  const listing: string[] = [];
  for (let day = `${year}01-01`; day.startsWith(year); day = addDays(day, 1)) listing.push(day);
  return listing;
}
