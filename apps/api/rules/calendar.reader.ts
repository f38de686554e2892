import { Injectable } from '@nestjs/common';
import { RecalculationsService } from '#applications';
import { changeOf, dayOf, isCovered, isWeekend, workingDaysBetween } from '#calendar';
import type { Calendar, SpecialDay, YearNotice } from '#calendar';
import { Clock } from '#kernel';
import { calendarWith, ZonesService, type NumberedAct } from '#zones';
import type {
  CalendarActResponse,
  CalendarDayResponse,
  CalendarYearResponse,
  NoticePreviewResponse,
} from './calendar.dto.js';
import { NamesReader } from '../applications/parts/names.reader.js';
import type { PersonOf } from '../applications/parts/people.view.js';

/** Reads the calendar of a zone with the names of those who corrected it. */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly zones: ZonesService,
    private readonly names: NamesReader,
    private readonly recalculations: RecalculationsService,
    private readonly clock: Clock,
  ) {}

  async year(zoneId: string, year = Number(dayOf(this.clock.now()).slice(0, 4))): Promise<CalendarYearResponse> {
    const { calendar, acts } = this.zones.calendar(zoneId);
    const person = await this.people(acts);
    const days = [...calendar.days.values()].filter((one) => one.day.startsWith(`${year}-`) && isTold(one));
    return {
      year,
      coveredFrom: calendar.coveredFrom,
      coveredUntil: calendar.coveredUntil,
      published: isCovered(calendar, `${year}-12-31`),
      workingDays: workingDaysIn(calendar, year),
      days: inOrder(days.map((one) => dayView(one, person))),
      history: acts.filter((act) => isOf(act, year)).map((act) => actView(act, person)),
      toRecount: await this.recalculations.behind(zoneId),
    };
  }

  async day(zoneId: string, day: string): Promise<CalendarDayResponse> {
    const { calendar, acts } = this.zones.calendar(zoneId);
    const known = calendar.days.get(day);
    return known
      ? dayView(known, await this.people(acts))
      : { day, working: calendar.isWorkingDay(day), source: null, corrected: null };
  }

  /** @throws YearNotNext or InvalidContent, as publishing it would. */
  async preview(zoneId: string, notice: YearNotice): Promise<NoticePreviewResponse> {
    const { calendar, acts } = this.zones.calendar(zoneId);
    const after = calendarWith(acts, notice);
    const person = await this.people(acts);
    const named = [...notice.holidays, ...notice.makeUpDays].flatMap((day) => after.days.get(day) ?? []);
    const viewed = (days: SpecialDay[]) => inOrder(days.map((one) => dayView(one, person)));
    return {
      year: notice.year,
      workingDaysBefore: workingDaysIn(calendar, notice.year),
      workingDays: workingDaysIn(after, notice.year),
      changes: viewed(named.filter(({ day, working }) => calendar.isWorkingDay(day) !== working)),
      kept: viewed(named.filter(({ day, working }) => working === notice.holidays.includes(day))),
    };
  }

  private people(acts: readonly NumberedAct[]): Promise<PersonOf> {
    return this.names.people(acts.map(({ recordedBy }) => recordedBy));
  }
}

const workingDaysIn = (calendar: Calendar, year: number) =>
  workingDaysBetween(calendar, `${year - 1}-12-31`, `${year}-12-31`);

const inOrder = (days: CalendarDayResponse[]) => days.sort((a, b) => (a.day < b.day ? -1 : 1));

/** A holiday on a Saturday is no news. */
const isTold = ({ day, working, corrected }: SpecialDay) => corrected !== null || working === isWeekend(day);

const isOf = (act: NumberedAct, year: number) =>
  act.type === 'notice_published' ? act.year === year : act.day.startsWith(`${year}-`);

function dayView({ corrected, ...said }: SpecialDay, person: PersonOf): CalendarDayResponse {
  return { ...said, corrected: corrected && recordedView(corrected, person) };
}

const recordedView = (recorded: Pick<NumberedAct, 'recordedBy' | 'recordedAt'>, person: PersonOf) => ({
  recordedBy: person(recorded.recordedBy),
  recordedAt: recorded.recordedAt,
});

function actView(act: NumberedAct, person: PersonOf): CalendarActResponse {
  const { type, working, reason } = changeOf(act);
  const day = act.type === 'notice_published' ? null : act.day;
  return { revision: act.revision, type, day, working, reason, ...recordedView(act, person) };
}
