import { evolveClocks, type ClockEvent } from '../../clock/index.js';
import type { ApplicationState } from '../state.js';
import type { Folds } from './fold.js';

const clockFold = (state: ApplicationState, event: ClockEvent) => ({ clocks: evolveClocks(state.clocks, event) });

/** What stops the clocks and starts them again. */
export const pausesFolds = {
  suspended: (_, { kind, reason, since, expectedEnd }) => ({ suspension: { kind, reason, since, expectedEnd } }),
  resumed: () => ({ suspension: null }),
  extended: () => ({ extended: true }),
  clock_started: clockFold,
  clock_stopped: clockFold,
  clock_resumed: clockFold,
  clock_limit_changed: clockFold,
  clock_ended: clockFold,
} satisfies Folds;
