import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Calendar } from './calendar.js';
import { weekdayOf } from './day.js';

/**
 * The years whose State Council notices were compared day by day with the data. A new year is added here together
 * with its number of working days in the test, never by updating the package alone.
 */
const coveredFrom = '2023-01-01';
const coveredUntil = '2026-12-31';

const holidays = coveredDays(published.holidays);
const makeUpDays = coveredDays(published.workdays);

/** 国务院办公厅 notices of 2023 to 2026. Outside them only Saturday and Sunday are free; `isCovered` tells. */
export const chinaCalendar: Calendar = {
  coveredFrom,
  coveredUntil,
  isWorkingDay: (day) => makeUpDays.has(day) || (!holidays.has(day) && isWeekday(day)),
};

function coveredDays(days: Record<string, string>): ReadonlySet<string> {
  return new Set(Object.keys(days).filter((day) => coveredFrom <= day && day <= coveredUntil));
}

function isWeekday(day: string): boolean {
  return ![0, 6].includes(weekdayOf(day));
}
