import type { EntityManager } from 'typeorm';
import { calendarOf, chinaNotices, faultsIn, yearAfter, type CalendarAct, type YearNotice } from '#calendar';
import type { ZoneCalendar } from '#calendar';
import { InvalidContent } from '#kernel';
import { CalendarActRow } from './calendar-act.entity.js';
import { DayNotCorrected, DayOutOfReach, DayUnchanged, YearNotNext } from './calendar-errors.js';
import { actsOf, nextRevision } from './zone-rules.sql.js';

type Recorded = 'recordedBy' | 'recordedAt';

/** What somebody wants to put on record. */
export type NewCalendarAct = CalendarAct extends infer Act
  ? Act extends CalendarAct
    ? Omit<Act, Recorded>
    : never
  : never;

/**
 * Records an act under the zone's lock, held against the calendar as it is then. Returns the revision it makes.
 * @throws DayUnchanged, DayNotCorrected, DayOutOfReach, YearNotNext or InvalidContent when it changes nothing or is wrong.
 */
export async function recordAct(
  tx: EntityManager,
  zoneId: string,
  wanted: NewCalendarAct,
  recorded: Pick<CalendarActRow, 'recordedBy' | 'recordedAt'>,
): Promise<number> {
  const revision = await nextRevision(tx, zoneId);
  refuseWrong(calendarOf(chinaNotices, await actsOf(tx, zoneId)), wanted);
  const { type, ...data } = wanted;
  await tx.insert(CalendarActRow, { zoneId, revision, type, data: { ...data }, ...recorded });
  return revision;
}

/**
 * The calendar as it would be with the notice. Nothing is stored.
 * @throws YearNotNext or InvalidContent, as recording it would.
 */
export function calendarWith(acts: readonly CalendarAct[], notice: YearNotice): ZoneCalendar {
  refuseWrongNotice(calendarOf(chinaNotices, acts), notice);
  const { year, source, holidays, makeUpDays } = notice;
  return calendarOf([...chinaNotices, { year, source, holidays, makeUpDays }], acts);
}

function refuseWrong(calendar: ZoneCalendar, wanted: NewCalendarAct): void {
  if (wanted.type === 'notice_published') return refuseWrongNotice(calendar, wanted);
  refuseOutOfReach(calendar, wanted.day);
  if (wanted.type === 'day_corrected' && calendar.isWorkingDay(wanted.day) === wanted.working) {
    throw new DayUnchanged(wanted.day, wanted.working);
  }
  const holds = calendar.days.get(wanted.day)?.corrected;
  if (wanted.type === 'correction_withdrawn' && !holds) throw new DayNotCorrected(wanted.day);
}

/** No limit reaches further than about a year beyond what is published. */
function refuseOutOfReach({ coveredFrom, coveredUntil }: ZoneCalendar, day: string): void {
  const until = `${yearAfter(coveredUntil)}-12-31`;
  if (day < coveredFrom || day > until) throw new DayOutOfReach(coveredFrom, until);
}

function refuseWrongNotice({ coveredUntil }: ZoneCalendar, notice: YearNotice): void {
  const next = yearAfter(coveredUntil);
  if (notice.year !== next) throw new YearNotNext(next);
  const errors = faultsIn(notice).map(({ list, place, fault }) => ({
    pointer: `/${list}/${place}`,
    code: fault,
    message: `${notice[list][place]}: ${messages[fault]}`,
  }));
  if (errors.length > 0) throw new InvalidContent(errors);
}

const messages: Record<ReturnType<typeof faultsIn>[number]['fault'], string> = {
  not_in_the_year: 'a notice names days of its year, and of the December before it.',
  named_twice: 'a day is named once, as a holiday or as a make-up day.',
  no_weekend: 'a make-up day is a Saturday or a Sunday; other days are worked anyway.',
};
