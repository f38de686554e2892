import { evolveClocks, type ClockEvent } from '../../clock/index.js';
import type { ApplicationState } from '../state/application-state.js';
import type { Fold, Folds } from './events.js';
import { withParticipants } from './task-folds.js';

const clockFold = (state: ApplicationState, event: ClockEvent) => ({ clocks: evolveClocks(state.clocks, event) });

/** A correction notice keeps the last day of its clock. */
const clockRecounted: Fold<'clock_recounted'> = (state, event) => {
  const { corrections } = state;
  const open = event.key === 'correction' ? corrections.findLast(({ answeredOn }) => answeredOn === null) : undefined;
  const updated = corrections.map((one) => (one === open ? { ...one, dueOn: event.dueOn ?? one.dueOn } : one));
  return { ...clockFold(state, event), corrections: updated };
};

/** Events that stop, change and restart the clocks. */
export const clockFolds = {
  suspended: ({ tasks }, { kind, reason, since, expectedEnd, worked }) => ({
    suspension: { kind, reason, since, expectedEnd },
    tasks: withParticipants(tasks, worked),
  }),
  resumed: () => ({ suspension: null }),
  extended: () => ({ extended: true, extensionAsked: null }),
  extension_asked: ({ tasks }, { desk, reason, on, worked }) => ({
    extensionAsked: { desk, reason, on },
    tasks: withParticipants(tasks, worked),
  }),
  extension_declined: () => ({ extensionAsked: null }),
  clock_started: clockFold,
  clock_stopped: clockFold,
  clock_resumed: clockFold,
  clock_limit_changed: clockFold,
  calendar_corrected: () => ({}),
  clock_recounted: clockRecounted,
  clock_ended: clockFold,
} satisfies Folds;
