import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { YearNotice } from './notice.js';
import { calendarOf, type ZoneCalendar } from './zone-calendar.js';

/**
 * Years and numbers of the State Council notices, each compared day by day with the data. Zones publish later years
 * themselves, so that running limits are recalculated and the change is on record.
 */
const numbers: Record<string, string> = {
  2023: '国办发明电〔2022〕16号',
  2024: '国办发明电〔2023〕7号',
  2025: '国办发明电〔2024〕12号',
  2026: '国办发明电〔2025〕7号',
};

/** 国务院办公厅 notices of 2023 to 2026, oldest first. */
export const chinaNotices: readonly YearNotice[] = Object.entries(numbers).map(([year, source]) => ({
  year: Number(year),
  source,
  holidays: daysIn(published.holidays, year),
  makeUpDays: daysIn(published.workdays, year),
}));

/** The calendar of these notices. Outside of them weekends and the holidays of fixed dates are free; see `isCovered`. */
export const chinaCalendar: ZoneCalendar = calendarOf(chinaNotices);

function daysIn(days: Record<string, string>, year: string): string[] {
  return Object.keys(days).filter((day) => day.startsWith(year));
}
