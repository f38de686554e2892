import { Injectable } from '@nestjs/common';
import { RecountsService } from '#applications';
import { changeOf, dayOf, isCovered, isWeekend, workingDaysBetween, type SpecialDay } from '#calendar';
import { AccountsService } from '#identity';
import { Clock } from '#kernel';
import { ZonesService, type NumberedAct } from '#zones';
import type { CalendarActDto, CalendarDayDto, CalendarYearDto } from './calendar.dto.js';

type NameOf = (account: string) => string;

/** Reads the calendar of a zone with the names of those who corrected it. */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly zones: ZonesService,
    private readonly accounts: AccountsService,
    private readonly recounts: RecountsService,
    private readonly clock: Clock,
  ) {}

  async year(zoneId: string, year = Number(dayOf(this.clock.now()).slice(0, 4))): Promise<CalendarYearDto> {
    const { calendar, acts } = this.zones.calendar(zoneId);
    const nameOf = await this.names(acts);
    const days = [...calendar.days.values()].filter((one) => one.day.startsWith(`${year}-`) && isTold(one));
    return {
      year,
      coveredFrom: calendar.coveredFrom,
      coveredUntil: calendar.coveredUntil,
      published: isCovered(calendar, `${year}-12-31`),
      workingDays: workingDaysBetween(calendar, `${year - 1}-12-31`, `${year}-12-31`),
      days: days.map((one) => dayView(one, nameOf)).sort((a, b) => (a.day < b.day ? -1 : 1)),
      history: acts.filter((act) => isOf(act, year)).map((act) => actView(act, nameOf)),
      toRecount: await this.recounts.behind(zoneId),
    };
  }

  async day(zoneId: string, day: string): Promise<CalendarDayDto> {
    const { calendar, acts } = this.zones.calendar(zoneId);
    const known = calendar.days.get(day);
    return known
      ? dayView(known, await this.names(acts))
      : { day, working: calendar.isWorkingDay(day), source: null, corrected: null };
  }

  private async names(acts: readonly NumberedAct[]): Promise<NameOf> {
    const names = await this.accounts.namesOf([...new Set(acts.map(({ recordedBy }) => recordedBy))]);
    return (account) => names.get(account) ?? account;
  }
}

/** A holiday on a Saturday is no news. */
const isTold = ({ day, working, corrected }: SpecialDay) => corrected !== null || working === isWeekend(day);

const isOf = (act: NumberedAct, year: number) =>
  act.type === 'notice_published' ? act.year === year : act.day.startsWith(`${year}-`);

function dayView({ corrected, ...said }: SpecialDay, nameOf: NameOf): CalendarDayDto {
  return { ...said, corrected: corrected && recordedView(corrected, nameOf) };
}

const recordedView = (recorded: Pick<NumberedAct, 'recordedBy' | 'recordedAt'>, nameOf: NameOf) => ({
  recordedBy: { id: recorded.recordedBy, name: nameOf(recorded.recordedBy) },
  recordedAt: recorded.recordedAt,
});

function actView(act: NumberedAct, nameOf: NameOf): CalendarActDto {
  const { type, working, reason } = changeOf(act);
  const day = act.type === 'notice_published' ? null : act.day;
  return { revision: act.revision, type, day, working, reason, ...recordedView(act, nameOf) };
}
