import { nearestClock, enforcedClocks, type ClockState } from '../clock/index.js';
import { isUnmet, type ApplicationState } from '../lifecycle/index.js';

/** When something has to be done, and of how many working days in all; null where no such limit runs. */
export interface Deadline {
  dueOn: string | null;
  days: number | null;
}

/** What people look at: the clock that runs, or the condition to be met, that is due first. */
export const nearestDeadline = (state: ApplicationState): Deadline =>
  soonest([...clockDeadline(state.clocks), ...conditionDeadlines(state)]);

/** 亮灯 follows the one, of those that somebody has to keep, that is due first. */
export const enforcedDeadline = (state: ApplicationState): Deadline =>
  soonest([...clockDeadline(enforcedClocks(state.clocks)), ...conditionDeadlines(state)]);

function clockDeadline(clocks: readonly ClockState[]): Deadline[] {
  const clock = nearestClock(clocks);
  return clock ? [{ dueOn: clock.dueOn, days: clock.limit }] : [];
}

const conditionDeadlines = ({ status, conditions }: ApplicationState): Deadline[] =>
  status === 'approved' ? conditions.filter(isUnmet).map(({ dueOn }) => ({ dueOn, days: null })) : [];

const soonest = (limits: readonly Deadline[]): Deadline =>
  [...limits].sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))[0] ?? { dueOn: null, days: null };
