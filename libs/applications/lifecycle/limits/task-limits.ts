import { dayOf, workingDaysAfter, workingDaysBetween, type Calendar } from '#calendar';
import type { ApplicationState, Task } from '../state/application-state.js';

type Limited = Pick<Task, 'kind' | 'openedAt' | 'promised' | 'dueOn'>;

/**
 * Last day of a task's limit: the promised working days after the day it was opened, without the time in which the
 * statutory clock stood still. Delivery has the day of its clock; a task without a promise keeps the day it has.
 */
export function taskDueOn(calendar: Calendar, state: ApplicationState, task: Limited): string | null {
  if (task.kind === 'delivery') return state.clocks.find(({ key }) => key === 'delivery')?.dueOn ?? null;
  return task.promised === null ? task.dueOn : dueAfter(calendar, task.promised, openedOn(task), state);
}

export const openedOn = ({ openedAt }: Pick<Task, 'openedAt'>): string => dayOf(new Date(openedAt));

function dueAfter(calendar: Calendar, promised: number, opened: string, state: ApplicationState): string {
  let left = promised;
  let from = opened;
  for (const { since, until } of pausesOf(state).filter((pause) => pause.since >= opened)) {
    if (workingDaysAfter(calendar, from, left) <= since) break;
    left -= workingDaysBetween(calendar, from, since);
    from = until;
  }
  return workingDaysAfter(calendar, from, left);
}

interface Pause {
  since: string;
  until: string;
}

/** The past pauses, oldest first: the time between two runs of the statutory clock. */
function pausesOf({ clocks }: ApplicationState): Pause[] {
  const { runs = [], runningSince = null } = clocks.find(({ key }) => key === 'statutory') ?? {};
  return runs.flatMap(({ until: since }, place) => {
    const until = runs[place + 1]?.from ?? runningSince;
    return until === null ? [] : [{ since, until }];
  });
}
