import { isCovered, type Calendar } from '#calendar';
import type { ApplicationState } from '#applications/lifecycle';
import { lampOf, remainingDays, usedDays, type ClockState } from '#applications/clock';
import type { LimitKey, Procedure } from '#zones/procedure';
import type { ClockDto } from './task-and-clock.dto.js';

/** A day in its calendar: what remaining days and lamps are counted from. */
export interface Today {
  calendar: Calendar;
  day: string;
}

export const limitView = ({ calendar, day }: Today, limit: { dueOn: string | null; days: number | null }) => ({
  dueOn: limit.dueOn,
  remainingWorkingDays: remainingDays(calendar, limit.dueOn, day),
  lamp: lampOf(calendar, limit, day),
});

export function clockView(clock: ClockState, state: ApplicationState, procedure: Procedure, today: Today): ClockDto {
  const { key, startedOn, limit, runningSince, endedOn } = clock;
  const dueOn = endedOn ? null : clock.dueOn;
  return {
    key,
    startedOn,
    limit,
    usedDays: usedDays(today.calendar, clock, today.day),
    running: runningSince !== null && endedOn === null,
    source: procedure.limits[sourceOf(key, state)].source,
    calendarCovered: dueOn === null || isCovered(today.calendar, dueOn),
    ...limitView(today, { dueOn, days: limit }),
  };
}

const sourceOf = (key: ClockState['key'], { panel }: ApplicationState): LimitKey =>
  key === 'statutory' && panel ? 'joint' : key;

/** The limit that people watch: the running clock that is due first. */
export function foremostLimit({ clocks }: ApplicationState): { dueOn: string | null; days: number | null } {
  const running = clocks.filter(({ endedOn, dueOn }) => endedOn === null && dueOn !== null);
  const [first] = running.sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  return { dueOn: first?.dueOn ?? null, days: first?.limit ?? null };
}
