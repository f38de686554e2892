import { isCovered, type Calendar } from '#calendar';
import { nearestDeadline, enforcedDeadline } from '#applications';
import type { ApplicationState } from '#applications/lifecycle';
import { lampOf, remainingDays, usedDays, enforcedClocks, type ClockKey, type ClockState } from '#applications/clock';
import type { Bilingual } from '#kernel';
import { promiseSource, type Procedure } from '#zones/procedure';
import type { ClockResponse } from './task-and-clock.dto.js';

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

export function clockView(
  clock: ClockState,
  state: ApplicationState,
  procedure: Procedure,
  today: Today,
): ClockResponse {
  const { key, startedOn, limit, runningSince, endedOn } = clock;
  const dueOn = endedOn ? null : clock.dueOn;
  return {
    key,
    startedOn,
    limit,
    usedDays: usedDays(today.calendar, clock, today.day),
    running: runningSince !== null && endedOn === null,
    source: sourceOf(procedure, key, state),
    calendarCovered: dueOn === null || isCovered(today.calendar, dueOn),
    ...limitView(today, { dueOn, days: limit }),
    ...(enforcedClocks([clock]).length > 0 ? {} : { lamp: null }),
  };
}

function sourceOf({ limits }: Procedure, key: ClockKey, { panel }: ApplicationState): Bilingual {
  if (key === 'promised') return promiseSource;
  return limits[key === 'statutory' && panel ? 'joint' : key].source;
}

/** What people look at, and the lamp of what somebody has to keep. */
export function foremostView(today: Today, state: ApplicationState) {
  const { lamp } = limitView(today, enforcedDeadline(state));
  return { ...limitView(today, nearestDeadline(state)), lamp };
}
