import { fairDue, recountClock } from '../clock/index.js';
import type { ApplicationEvent } from './events.js';
import { fold } from './evolve.js';
import { isOpen, openTasks, today, type Situation } from './situation.js';
import type { ApplicationState, Task } from './state.js';
import { taskDueOn } from './task-limits.js';

/**
 * 重新计日: the events by which every running limit ends on its n-th working day in the calendar as it is now. None
 * while the limits are up to date. Days that were said as days stay: the end of a pause, a condition, a paper to follow.
 */
export function recountedLimits(situation: Counting): ApplicationEvent[] {
  const { calendar, state } = situation;
  const clocks = state.clocks.flatMap((clock) => recountClock(calendar, clock, today(situation)));
  const after = fold(clocks, state);
  return [...clocks, ...openTasks(after).flatMap((task) => recountTask(situation, after, task))];
}

type Counting = Pick<Situation, 'calendar' | 'state' | 'now'>;

/** Whether a correction of the calendar could move anything here. */
export const hasRunningLimit = ({ clocks, tasks }: ApplicationState): boolean =>
  clocks.some(({ endedOn }) => endedOn === null) || tasks.some((task) => isOpen(task) && task.dueOn !== null);

function recountTask(situation: Counting, state: ApplicationState, task: Task): ApplicationEvent[] {
  const dueOn = fairDue(task.dueOn, taskDueOn(situation.calendar, state, task), today(situation));
  return dueOn === task.dueOn ? [] : [{ type: 'task_recounted', taskId: task.id, dueOn }];
}
