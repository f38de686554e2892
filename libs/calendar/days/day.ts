const milliseconds = 86_400_000;
/** China has had no summer time since 1991, so Asia/Shanghai is a fixed offset. */
const shanghaiOffset = 8 * 3_600_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The day in Asia/Shanghai, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return isoDay(instant.getTime() + shanghaiOffset);
}

/** The time of that day in Asia/Shanghai, `HH:MM`. */
export function minuteOf(instant: Date): string {
  return new Date(instant.getTime() + shanghaiOffset).toISOString().slice(11, 16);
}

/** The last millisecond of the day in Asia/Shanghai; a limit is kept until then. */
export function endOfDay(day: string): Date {
  return new Date(midnight(day) + milliseconds - 1 - shanghaiOffset);
}

/** The day `days` calendar days later; earlier when negative. */
export function addDays(day: string, days: number): string {
  return isoDay(midnight(day) + days * milliseconds);
}

/** The same day of the month `months` later, or the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = isoDay(midnight(day)).split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: string): number {
  return new Date(midnight(day)).getUTCDay();
}

/** Whether the text is an existing day, `YYYY-MM-DD`; 2026-02-30 is not. */
export function isDay(text: string): boolean {
  return !Number.isNaN(timeOf(text));
}

function midnight(day: string): number {
  const time = timeOf(day);
  if (Number.isNaN(time)) throw new RangeError(`${day} is not a day; write it as YYYY-MM-DD, such as 2026-01-04`);
  return time;
}

/** NaN for a day that does not exist, since Date would turn 30 February into 2 March. */
function timeOf(text: string): number {
  const time = shape.test(text) ? Date.parse(text) : NaN;
  return new Date(time).getUTCDate() === Number(text.slice(8)) ? time : NaN;
}

/** Cached for one day, since every decision asks for today. */
const written = new Map<number, string>();

function isoDay(time: number): string {
  const number = Math.floor(time / milliseconds);
  const day = written.get(number) ?? new Date(time).toISOString().slice(0, 10);
  written.set(number, day);
  return day;
}
