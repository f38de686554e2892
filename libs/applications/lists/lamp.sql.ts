import type { Calendar } from '#calendar';
import { greenFrom } from '../clock/index.js';
import { noLimit } from '../rows/task-rows.js';

/** A day in its calendar. */
export interface LampDay {
  calendar: Calendar;
  day: string;
}

/** Longest limit in working days; a lamp turns yellow at a fifth of a limit. */
const longest = 1000;
const share = 5;

/** First green day for each fifth of a limit, as a parameter of {@link firstGreenDay}. */
export const firstGreenDays = ({ calendar, day }: LampDay): string[] =>
  Array.from({ length: longest / share + 1 }, (_, fifth) => greenFrom(calendar, fifth * share, day));

/** `greenFrom` in SQL: the first last day of a limit that is still green. test/examination/lists-by-lamp.story.ts holds them together. */
export const firstGreenDay = (days: string, firstDays: string): string =>
  `(CAST(${firstDays} AS date[]))[LEAST(COALESCE(${days}, 0), ${longest}) / ${share} + 1]`;

/** `lampOf` in SQL, for rows of `task`. */
export const lampIn = (
  today: string,
  firstDays: string,
) => `CASE WHEN due_on = '${noLimit}' THEN NULL WHEN due_on < ${today} THEN 'red'
  WHEN due_on < ${firstGreenDay('promised', firstDays)} THEN 'yellow' ELSE 'green' END`;
