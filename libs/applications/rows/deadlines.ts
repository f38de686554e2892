import { nearestClock, enforcedClocks, type ClockState } from '../clock/index.js';
import { isUnmet, type ApplicationState } from '../lifecycle/index.js';

/** Last day and length in working days; null where no limit runs. */
export interface Deadline {
  dueOn: string | null;
  days: number | null;
}

/** The running clock or unmet condition that is due first. */
export const nearestDeadline = (state: ApplicationState): Deadline =>
  soonest([...clockDeadline(state.clocks), ...conditionDeadlines(state)]);

/** 亮灯: the same, of those only that a lamp watches. */
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
