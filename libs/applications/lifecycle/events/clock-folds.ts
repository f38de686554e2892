import { evolveClocks, type ClockEvent } from '../../clock/index.js';
import type { ApplicationState } from '../state/application-state.js';
import type { Fold, Folds } from './events.js';
import { withParticipants } from './task-folds.js';

const clockFold = (state: ApplicationState, event: ClockEvent) => ({ clocks: evolveClocks(state.clocks, event) });

/** The correction notice says the day that its clock says. */
const clockRecounted: Fold<'clock_recounted'> = (state, event) => {
  const { corrections } = state;
  const open = event.key === 'correction' ? corrections.findLast(({ answeredOn }) => answeredOn === null) : undefined;
  const told = corrections.map((one) => (one === open ? { ...one, dueOn: event.dueOn ?? one.dueOn } : one));
  return { ...clockFold(state, event), corrections: told };
};

/** What stops the clocks and starts them again. */
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
