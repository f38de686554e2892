import { foremostClock, watchedClocks, type ClockState } from './clock/index.js';
import { isUnmet, type ApplicationState } from './lifecycle/index.js';

/** When something has to be done, and of how many working days in all; null where no such limit runs. */
export interface Limit {
  dueOn: string | null;
  days: number | null;
}

/** What people look at: the clock that runs, or the condition to be met, that is due first. */
export const foremostLimit = (state: ApplicationState): Limit =>
  soonest([...clockLimit(state.clocks), ...conditionLimits(state)]);

/** 亮灯 follows the one, of those that somebody has to keep, that is due first. */
export const watchedLimit = (state: ApplicationState): Limit =>
  soonest([...clockLimit(watchedClocks(state.clocks)), ...conditionLimits(state)]);

function clockLimit(clocks: readonly ClockState[]): Limit[] {
  const clock = foremostClock(clocks);
  return clock ? [{ dueOn: clock.dueOn, days: clock.limit }] : [];
}

const conditionLimits = ({ status, conditions }: ApplicationState): Limit[] =>
  status === 'approved' ? conditions.filter(isUnmet).map(({ dueOn }) => ({ dueOn, days: null })) : [];

const soonest = (limits: readonly Limit[]): Limit =>
  [...limits].sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))[0] ?? { dueOn: null, days: null };
