import type { Calendar } from '#calendar';
import { greenFrom } from '../clock/index.js';
import { noLimit } from '../rows/task-rows.js';

/** A day in its calendar. */
export interface LampDay {
  calendar: Calendar;
  day: string;
}

/** As many working days as a limit may have; a lamp is yellow at a fifth of them. */
const longest = 1000;
const share = 5;

/** For each fifth of a limit the first day that is still green: `soon` in what follows. */
export const firstGreenDays = ({ calendar, day }: LampDay): string[] =>
  Array.from({ length: longest / share + 1 }, (_, fifth) => greenFrom(calendar, fifth * share, day));

/** `greenFrom` in SQL: the first day on which a limit of so many days may end and still be green. */
export const firstGreenDay = (days: string, soon: string): string =>
  `(CAST(${soon} AS date[]))[LEAST(COALESCE(${days}, 0), ${longest}) / ${share} + 1]`;

/** `lampOf` in SQL, for rows of `task`. */
export const lampIn = (
  today: string,
  soon: string,
) => `CASE WHEN due_on = '${noLimit}' THEN NULL WHEN due_on < ${today} THEN 'red'
  WHEN due_on < ${firstGreenDay('promised', soon)} THEN 'yellow' ELSE 'green' END`;
