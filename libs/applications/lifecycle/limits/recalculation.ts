import type { CalendarChange } from '#calendar';
import { withoutRetroactiveLoss, recalculateClock } from '../../clock/index.js';
import type { ApplicationEvent } from '../events/events.js';
import { fold } from '../events/evolve.js';
import type { CommandOf } from '../rules/commands.js';
import { isOpen, openTasks, today, type RuleContext } from '../rules/rule-context.js';
import type { ApplicationState, Task } from '../state/application-state.js';
import { openedOn, taskDueOn } from './task-limits.js';

/**
 * 重新计日: the events by which every running limit ends on its n-th working day in the calendar as it is now. None
 * while the limits are up to date. Days that were said as days stay: the end of a pause, a condition, a paper to follow.
 */
export function recalculatedLimits(context: RecalculationContext): ApplicationEvent[] {
  const { calendar, state } = context;
  const clocks = state.clocks.flatMap((clock) => recalculateClock(calendar, clock, today(context)));
  const after = fold(clocks, state);
  return [...clocks, ...openTasks(after).flatMap((task) => recalculateTask(context, after, task))];
}

type RecalculationContext = Pick<RuleContext, 'calendar' | 'state' | 'now'>;

/** Whether a correction of the calendar could move anything here. */
export const hasRunningLimit = ({ clocks, tasks }: ApplicationState): boolean =>
  clocks.some(({ endedOn }) => endedOn === null) || tasks.some((task) => isOpen(task) && task.dueOn !== null);

function recalculateTask(context: RecalculationContext, state: ApplicationState, task: Task): ApplicationEvent[] {
  const dueOn = withoutRetroactiveLoss(task.dueOn, taskDueOn(context.calendar, state, task), today(context));
  return dueOn === task.dueOn ? [] : [{ type: 'task_recounted', taskId: task.id, dueOn }];
}

/** 日历更正后重新计日: the limits follow the calendar, and say what of it was corrected. */
export function recalculate({ changes }: CommandOf<'recalculate'>, context: RuleContext): ApplicationEvent[] {
  const recounted = recalculatedLimits(context);
  const touching = thoseThatTouch(changes, context.state, fold(recounted, context.state));
  return [{ type: 'calendar_corrected', changes: touching, on: today(context) }, ...recounted];
}

/** A correction beyond the days in which a limit runs, before or now, is none of this application's. */
function thoseThatTouch(changes: CalendarChange[], before: ApplicationState, after: ApplicationState) {
  const [from = ''] = [...running(before).map(({ startedOn }) => startedOn), ...openTasks(before).map(openedOn)].sort();
  const until = [...dueDays(before), ...dueDays(after)].sort().at(-1) ?? '';
  return changes.filter((change) => from <= change.until && change.from <= until);
}

const running = ({ clocks }: ApplicationState) => clocks.filter(({ endedOn }) => endedOn === null);

const dueDays = (state: ApplicationState): string[] =>
  [...running(state), ...openTasks(state)].flatMap(({ dueOn }) => dueOn ?? []);
