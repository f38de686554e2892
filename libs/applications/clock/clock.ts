import { nthWorkingDayInclusive, workingDaysAfter, workingDaysBetween, type Calendar } from '#calendar';

/** 时钟: the limits that run over a whole application; tasks have their own due day. */
export const clockKeys = [
  'acceptance',
  'correction',
  'statutory',
  'promised',
  'notice',
  'delivery',
  'statement',
] as const;
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
  /** Earlier runs, to be counted again when the calendar is corrected. */
  runs: Run[];
  /** The day of the last start or resume; null while stopped or ended. */
  runningSince: string | null;
  /** Last day of the limit; null while stopped. */
  dueOn: string | null;
  endedOn: string | null;
}

/** From the day of a start or resume to the day of the stop. */
export interface Run {
  from: string;
  until: string;
}

/**
 * From acceptance to the decision two clocks run, stop and go on together: what the law allows, and what the zone
 * promises. They start in this order; documents name the first.
 */
export const examinationKeys = ['statutory', 'promised'] as const satisfies ClockKey[];

export const examinationClocks = (clocks: readonly ClockState[]): ClockState[] =>
  clocks.filter(({ key, endedOn }) => endedOn === null && examinationKeys.some((one) => one === key));

/** A clock that starts runs, so it has a due day. */
export interface ClockStarted {
  type: 'clock_started';
  clock: ClockState & { dueOn: string };
}

export type ClockEvent =
  | ClockStarted
  | { type: 'clock_stopped'; key: ClockKey; on: string; used: number }
  | { type: 'clock_resumed'; key: ClockKey; on: string; dueOn: string }
  | { type: 'clock_limit_changed'; key: ClockKey; on: string; limit: number; dueOn: string | null; source: string }
  | { type: 'clock_recounted'; key: ClockKey; on: string; used: number; dueOn: string | null }
  | { type: 'clock_ended'; key: ClockKey; on: string; used: number };

interface Start {
  key: ClockKey;
  on: string;
  limit: number;
  inclusive?: boolean;
}

/** Civil Code 201: the first day is not counted; a notice period includes it. */
export function startClock(calendar: Calendar, { key, on, limit, inclusive = false }: Start): ClockStarted {
  const started = { key, startedOn: on, limit, inclusive, used: 0, runs: [], runningSince: on };
  return { type: 'clock_started', clock: { ...started, dueOn: dueAfter(calendar, started, on), endedOn: null } };
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
  const passed = used + daysIn(calendar, clock, { from: runningSince, until: day });
  return inclusive ? Math.min(limit, passed) : passed;
}

/** Only the first run of a publicity period includes its first day. */
function daysIn(calendar: Calendar, { inclusive, startedOn }: ClockState, { from, until }: Run): number {
  const first = inclusive && from === startedOn && calendar.isWorkingDay(from) ? 1 : 0;
  return workingDaysBetween(calendar, from, until) + first;
}

type CountedLimit = Pick<ClockState, 'limit' | 'used' | 'inclusive' | 'runs'>;

function dueAfter(calendar: Calendar, clock: CountedLimit, day: string): string {
  const left = Math.max(0, clock.limit - clock.used);
  const countsFirst = clock.inclusive && clock.runs.length === 0;
  return countsFirst ? nthWorkingDayInclusive(calendar, day, left) : workingDaysAfter(calendar, day, left);
}

/** 重新计日: all runs of the clock are counted again in the present calendar. No event if nothing changes. */
export function recalculateClock(calendar: Calendar, clock: ClockState, on: string): ClockEvent[] {
  if (clock.endedOn !== null) return [];
  const used = clock.runs.reduce((days, run) => days + daysIn(calendar, clock, run), 0);
  const counted = clock.runningSince && dueAfter(calendar, { ...clock, used }, clock.runningSince);
  const dueOn = withoutRetroactiveLoss(clock.dueOn, counted, on);
  if (used === clock.used && dueOn === clock.dueOn) return [];
  return [{ type: 'clock_recounted', key: clock.key, on, used, dueOn }];
}

/**
 * A correction of the calendar may shorten a limit to the day of the correction, not to a day before it. A limit that was
 * over by then keeps its day.
 */
export function withoutRetroactiveLoss(before: string | null, counted: string | null, on: string): string | null {
  if (before === null || counted === null || counted >= before) return counted;
  const earliest = before < on ? before : on;
  return counted < earliest ? earliest : counted;
}

/** The clock that is due first; null while none runs. */
export function nearestClock(clocks: readonly ClockState[]): ClockState | null {
  const running = clocks.filter(({ endedOn, dueOn }) => endedOn === null && dueOn !== null);
  return running.sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))[0] ?? null;
}

/** Limits that somebody has to keep; a publicity period (公示) only passes. */
export const enforcedClocks = (clocks: readonly ClockState[]): ClockState[] =>
  clocks.filter(({ key }) => key !== 'notice');

/** Never throws: an event about an absent clock changes nothing. */
export function evolveClocks(clocks: ClockState[], event: ClockEvent): ClockState[] {
  if (event.type === 'clock_started') return [...clocks.filter(({ key }) => key !== event.clock.key), startedBy(event)];
  return clocks.map((clock) => (clock.key === event.key ? changed(clock, event) : clock));
}

/** Stored events of the first versions lack `runs`. */
const startedBy = ({ clock }: ClockStarted): ClockState => ({ ...clock, runs: [] });

const runUntil = ({ runs, runningSince }: ClockState, until: string): Run[] =>
  runningSince === null ? runs : [...runs, { from: runningSince, until }];

function changed(clock: ClockState, event: Exclude<ClockEvent, ClockStarted>): ClockState {
  switch (event.type) {
    case 'clock_stopped':
      return { ...clock, used: event.used, runs: runUntil(clock, event.on), runningSince: null, dueOn: null };
    case 'clock_resumed':
      return { ...clock, runningSince: event.on, dueOn: event.dueOn };
    case 'clock_limit_changed':
      return { ...clock, limit: event.limit, dueOn: event.dueOn };
    case 'clock_recounted':
      return { ...clock, used: event.used, dueOn: event.dueOn };
    case 'clock_ended':
      return { ...clock, used: event.used, runningSince: null, endedOn: event.on };
  }
}
