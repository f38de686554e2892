import type { EntityManager } from 'typeorm';
import { calendarOf, chinaNotices, faultsIn, yearAfter } from '#calendar';
import type { CalendarAct, NoticeFault, YearNotice, ZoneCalendar } from '#calendar';
import { fieldErrorsOf, InvalidContent, type Bilingual } from '#kernel';
import { CalendarActRow } from './calendar-act.entity.js';
import { DayNotCorrected, DayOutOfReach, DayUnchanged, YearNotNext } from './calendar-errors.js';
import { actsOf, nextRevision } from './zone-rules.sql.js';

type Recorded = 'recordedBy' | 'recordedAt';

/** A new act about the calendar. */
export type NewCalendarAct = CalendarAct extends infer Act
  ? Act extends CalendarAct
    ? Omit<Act, Recorded>
    : never
  : never;

/**
 * Records an act under the zone's lock, checked by the current calendar. Returns the new revision.
 * @throws DayUnchanged, DayNotCorrected, DayOutOfReach, YearNotNext or InvalidContent.
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
 * The calendar with a notice added, without storing it.
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

/** No limit reaches more than a year beyond the published calendar. */
function refuseOutOfReach({ coveredFrom, coveredUntil }: ZoneCalendar, day: string): void {
  const until = `${yearAfter(coveredUntil)}-12-31`;
  if (day < coveredFrom || day > until) throw new DayOutOfReach(coveredFrom, until);
}

function refuseWrongNotice({ coveredUntil }: ZoneCalendar, notice: YearNotice): void {
  const next = yearAfter(coveredUntil);
  if (notice.year !== next) throw new YearNotNext(next);
  const errors = faultsIn(notice).map(({ list, place, fault }) => wrong(`/${list}/${place}`, fault));
  if (errors.length > 0) throw new InvalidContent(errors);
}

const wrong = fieldErrorsOf({
  not_in_the_year: {
    zh: '只能填写当年或上一年 12 月的日期。',
    en: 'A notice names days of its year, and of the December before it.',
  },
  named_twice: {
    zh: '该日重复填写，一日只能填写一次。',
    en: 'A day is named once, as a holiday or as a make-up day.',
  },
  no_weekend: {
    zh: '调休上班日应为周六或周日。',
    en: 'A make-up day is a Saturday or a Sunday; other days are worked anyway.',
  },
} satisfies Record<NoticeFault['fault'], Bilingual>);
