import type { CalendarChange } from '#calendar';
import type { ClockEvent, ClockKey, ClockState } from '../clock/index.js';
import type { ApplicationEvent, ApplicationState, EventType } from '../lifecycle/index.js';
import type { LimitChange, ClockStep } from './line.js';
import { nearest, type Moment } from './moments.js';

type Causes = Partial<Record<ClockEvent['type'], readonly EventType[]>>;

const promised: Causes = {
  clock_started: ['accepted'],
  clock_stopped: ['suspended', 'correction_requested'],
  clock_resumed: ['resumed', 'corrected'],
  clock_limit_changed: ['panel_convened'],
  clock_ended: ['decided', 'withdrawn', 'lapsed'],
};

/** What can bring each change of each clock about. */
const causes: Record<ClockKey, Causes> = {
  acceptance: {
    clock_started: ['submitted', 'corrected'],
    clock_ended: ['accepted', 'correction_requested', 'acceptance_refused', 'withdrawn', 'lapsed'],
  },
  correction: { clock_started: ['correction_requested'], clock_ended: ['corrected', 'lapsed', 'withdrawn'] },
  promised,
  statutory: { ...promised, clock_limit_changed: ['panel_convened', 'extended'] },
  notice: { clock_ended: ['decided', 'withdrawn', 'panel_convened', 'lapsed'] },
  delivery: { clock_started: ['decided', 'revoked'], clock_ended: ['delivered', 'revoked'] },
  statement: { clock_started: ['revocation_proposed'], clock_ended: ['statement_made', 'statement_waived'] },
};

/** The same for every clock. */
const correction = ['calendar_corrected'] as const;

const clockChanges: Record<ClockEvent['type'], LimitChange> = {
  clock_started: 'started',
  clock_stopped: 'stopped',
  clock_resumed: 'resumed',
  clock_limit_changed: 'limit_changed',
  clock_recounted: 'recounted',
  clock_ended: 'ended',
};

export const isClockEvent = (event: ApplicationEvent): event is ClockEvent => event.type in clockChanges;

/** What an event did to one of the application's clocks; null when it did nothing. */
export function clockStep(moments: readonly Moment[], place: number): ClockStep | null {
  const moment = moments[place];
  return moment && isClockEvent(moment.event) ? stepOf(moments, place, { ...moment, event: moment.event }) : null;
}

type ClockMoment = Moment & { event: ClockEvent };

function stepOf(moments: readonly Moment[], place: number, moment: ClockMoment): ClockStep | null {
  const { event, before, after } = moment;
  const { key, on } = event.type === 'clock_started' ? { key: event.clock.key, on: event.clock.startedOn } : event;
  const clock = clockIn(after, key);
  const cause = nearest(moments, place, event.type === 'clock_recounted' ? correction : causes[key][event.type]);
  const step = {
    clock: key,
    task: null,
    on,
    what: cause?.type === 'extended' ? 'extended' : clockChanges[event.type],
    ...whyOf(cause),
    changes: changesIn(cause),
  } as const;
  return clock
    ? { ...step, ...effect(event.type === 'clock_started' ? undefined : clockIn(before, key), clock) }
    : null;
}

const clockIn = ({ clocks }: ApplicationState, key: ClockKey) => clocks.find((clock) => clock.key === key);

const effect = (before: ClockState | undefined, after: ClockState) => ({
  limitBefore: before?.limit ?? null,
  limit: after.limit,
  used: after.used,
  dueBefore: before?.dueOn ?? null,
  dueAfter: after.endedOn ? null : after.dueOn,
});

function whyOf(cause: ApplicationEvent | null): Pick<ClockStep, 'cause' | 'reason'> {
  return { cause: cause && causeKey(cause), reason: cause && reasonIn(cause) };
}

/** Acceptance by silence and resuming by silence have words of their own, and so has each kind of suspension. */
function causeKey(cause: ApplicationEvent): string {
  if (cause.type === 'accepted' && cause.deemed) return 'deemed_accepted';
  if (cause.type === 'resumed' && cause.bySilence) return 'resumed_by_silence';
  if (cause.type === 'lapsed') return lapseKey(cause);
  return cause.type === 'suspended' ? cause.kind : cause.type;
}

/** The time for corrections that is over has the plain words. */
const lapseKey = ({ cause = 'correction' }: Extract<ApplicationEvent, { type: 'lapsed' }>): string =>
  cause === 'correction' ? 'lapsed' : `lapsed_${cause}`;

export function reasonIn(cause: ApplicationEvent): string | null {
  if (cause.type === 'correction_requested') return cause.items.map(({ defect }) => defect).join('；');
  if (cause.type === 'calendar_corrected') return cause.changes.map(({ reason }) => reason).join('；');
  if ('reason' in cause) return cause.reason;
  return 'reasons' in cause && typeof cause.reasons === 'string' ? cause.reasons : null;
}

export const changesIn = (cause: ApplicationEvent | null): CalendarChange[] =>
  cause?.type === 'calendar_corrected' ? cause.changes : [];
