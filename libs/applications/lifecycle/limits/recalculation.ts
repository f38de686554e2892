import type { CalendarChange } from '#calendar';
import { withoutRetroactiveLoss, recalculateClock } from '../../clock/index.js';
import type { ApplicationEvent } from '../events/events.js';
import { fold } from '../events/evolve.js';
import type { CommandOf } from '../rules/commands.js';
import { isOpen, openTasks, today, type RuleContext } from '../rules/rule-context.js';
import type { ApplicationState, Task } from '../state/application-state.js';
import { openedOn, taskDueOn } from './task-limits.js';

/**
 * 重新计日: moves every running limit to its n-th working day in the present calendar; no events while all are up to
 * date. Days set as dates stay: the end of a suspension, a condition, a paper to follow.
 */
export function recalculatedLimits(context: RecalculationContext): ApplicationEvent[] {
  const { calendar, state } = context;
  const clocks = state.clocks.flatMap((clock) => recalculateClock(calendar, clock, today(context)));
  const after = fold(clocks, state);
  return [...clocks, ...openTasks(after).flatMap((task) => recalculateTask(context, after, task))];
}

type RecalculationContext = Pick<RuleContext, 'calendar' | 'state' | 'now'>;

/** A correction of the calendar could move a limit. */
export const hasRunningLimit = ({ clocks, tasks }: ApplicationState): boolean =>
  clocks.some(({ endedOn }) => endedOn === null) || tasks.some((task) => isOpen(task) && task.dueOn !== null);

function recalculateTask(context: RecalculationContext, state: ApplicationState, task: Task): ApplicationEvent[] {
  const dueOn = withoutRetroactiveLoss(task.dueOn, taskDueOn(context.calendar, state, task), today(context));
  return dueOn === task.dueOn ? [] : [{ type: 'task_recounted', taskId: task.id, dueOn }];
}

/** 日历更正后重新计日: limits follow the calendar, and record its corrections. */
export function recalculate({ changes }: CommandOf<'recalculate'>, context: RuleContext): ApplicationEvent[] {
  const moved = recalculatedLimits(context);
  const relevant = changesWithin(changes, context.state, fold(moved, context.state));
  return [{ type: 'calendar_corrected', changes: relevant, on: today(context) }, ...moved];
}

/** Corrections outside the days of every limit do not concern this application. */
function changesWithin(changes: CalendarChange[], before: ApplicationState, after: ApplicationState) {
  const [from = ''] = [...running(before).map(({ startedOn }) => startedOn), ...openTasks(before).map(openedOn)].sort();
  const until = [...dueDays(before), ...dueDays(after)].sort().at(-1) ?? '';
  return changes.filter((change) => from <= change.until && change.from <= until);
}

const running = ({ clocks }: ApplicationState) => clocks.filter(({ endedOn }) => endedOn === null);

const dueDays = (state: ApplicationState): string[] =>
  [...running(state), ...openTasks(state)].flatMap(({ dueOn }) => dueOn ?? []);
