import { nthWorkingDayInclusive, workingDaysAfter, workingDaysBetween, type Calendar } from '#calendar';

/** 时钟: the limits that run over a whole application; tasks have their own due day. */
export const clockKeys = ['acceptance', 'correction', 'statutory', 'notice', 'delivery'] as const;
export type ClockKey = (typeof clockKeys)[number];

export interface ClockState {
  key: ClockKey;
  startedOn: string;
  /** Working days in all. */
  limit: number;
  /** Counts its first day in (公示). */
  inclusive: boolean;
  /** Working days used up in earlier runs, before the last stop. */
  used: number;
  /** The day of the last start or resume; null while stopped or ended. */
  runningSince: string | null;
  /** Last day of the limit; null while stopped. */
  dueOn: string | null;
  endedOn: string | null;
}

export type ClockEvent =
  | { type: 'clock_started'; clock: ClockState }
  | { type: 'clock_stopped'; key: ClockKey; on: string; used: number }
  | { type: 'clock_resumed'; key: ClockKey; on: string; dueOn: string }
  | { type: 'clock_limit_changed'; key: ClockKey; on: string; limit: number; dueOn: string | null; source: string }
  | { type: 'clock_ended'; key: ClockKey; on: string; used: number };

interface Start {
  key: ClockKey;
  on: string;
  limit: number;
  inclusive?: boolean;
}

/** Civil Code 201: the first day is not counted; a notice period counts it in. */
export function startClock(calendar: Calendar, { key, on, limit, inclusive = false }: Start): ClockEvent {
  const dueOn = inclusive ? nthWorkingDayInclusive(calendar, on, limit) : workingDaysAfter(calendar, on, limit);
  const clock = { key, startedOn: on, limit, inclusive, used: 0, runningSince: on, dueOn, endedOn: null };
  return { type: 'clock_started', clock };
}

export function stopClock(calendar: Calendar, clock: ClockState, on: string): ClockEvent {
  return { type: 'clock_stopped', key: clock.key, on, used: usedDays(calendar, clock, on) };
}

/** The days that were left when it stopped are left now, counted from the day after. */
export function resumeClock(calendar: Calendar, clock: ClockState, on: string): ClockEvent {
  return { type: 'clock_resumed', key: clock.key, on, dueOn: dueAfter(calendar, clock, on) };
}

export function endClock(calendar: Calendar, clock: ClockState, on: string): ClockEvent {
  return { type: 'clock_ended', key: clock.key, on, used: usedDays(calendar, clock, on) };
}

interface NewLimit {
  on: string;
  limit: number;
  /** The article, or the rule of the zone. */
  source: string;
}

export function changeLimit(calendar: Calendar, clock: ClockState, { on, limit, source }: NewLimit): ClockEvent {
  const { key, runningSince } = clock;
  const dueOn = runningSince === null ? null : dueAfter(calendar, { ...clock, limit }, runningSince);
  return { type: 'clock_limit_changed', key, on, limit, dueOn, source };
}

/** Working days used by the end of `day`. Time while stopped is never in it; a publicity period is never longer than it is. */
export function usedDays(calendar: Calendar, clock: ClockState, day: string): number {
  const { used, runningSince, inclusive, limit } = clock;
  if (runningSince === null || day < runningSince) return used;
  const passed = used + workingDaysBetween(calendar, runningSince, day);
  return inclusive ? Math.min(limit, passed + (calendar.isWorkingDay(runningSince) ? 1 : 0)) : passed;
}

function dueAfter(calendar: Calendar, { limit, used }: ClockState, day: string): string {
  return workingDaysAfter(calendar, day, Math.max(0, limit - used));
}

/** Total: an event about a clock that is not there changes nothing. */
export function evolveClocks(clocks: ClockState[], event: ClockEvent): ClockState[] {
  if (event.type === 'clock_started') return [...clocks.filter(({ key }) => key !== event.clock.key), event.clock];
  return clocks.map((clock) => (clock.key === event.key ? changed(clock, event) : clock));
}

function changed(clock: ClockState, event: Exclude<ClockEvent, { type: 'clock_started' }>): ClockState {
  switch (event.type) {
    case 'clock_stopped':
      return { ...clock, used: event.used, runningSince: null, dueOn: null };
    case 'clock_resumed':
      return { ...clock, runningSince: event.on, dueOn: event.dueOn };
    case 'clock_limit_changed':
      return { ...clock, limit: event.limit, dueOn: event.dueOn };
    case 'clock_ended':
      return { ...clock, used: event.used, runningSince: null, endedOn: event.on };
  }
}
