import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { YearNotice } from './notice.js';
import { calendarOf, type ZoneCalendar } from './zone-calendar.js';

/**
 * The years whose State Council notices were compared day by day with the data, and the numbers of the notices. Later
 * years are published by each zone, so that running limits are counted again and the change stays on record.
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

/** What these notices say. Outside them only Saturday and Sunday are free; `isCovered` tells. */
export const chinaCalendar: ZoneCalendar = calendarOf(chinaNotices);

function daysIn(days: Record<string, string>, year: string): string[] {
  return Object.keys(days).filter((day) => day.startsWith(year));
}
