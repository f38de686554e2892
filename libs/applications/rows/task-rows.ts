import type { Procedure } from '#zones/procedure';
import {
  excludedFrom,
  isEnded,
  isOpen,
  isWaitingForMember,
  runningDueOn,
  type ApplicationState,
  type Task,
} from '../lifecycle/index.js';
import type { TaskRow } from '../tables/task.entity.js';

/** Sorts last: no limit runs. */
export const noLimit = '9999-12-31';

type Stored = Omit<TaskRow, 'application' | 'openedAt' | 'doneAt'> & { openedAt: string; doneAt: string | null };

/** The rows of the tasks whose place in the queues this move changes. */
export function changedTaskRows(applicationId: string, before: Standing, after: Standing): Stored[] {
  const earlier = new Map(taskRows(applicationId, before).map((row) => [row.id, JSON.stringify(row)]));
  return taskRows(applicationId, after).filter((row) => earlier.get(row.id) !== JSON.stringify(row));
}

/** The version of the procedure that holds, and the state. */
type Standing = [procedure: Procedure, state: ApplicationState];

/** The rows of all tasks of an application. */
export function taskRows(applicationId: string, [procedure, state]: Standing): Stored[] {
  const { zoneId, lane } = state;
  const priority = procedure.lanes.findIndex(({ key }) => key === lane);
  return state.tasks.map((task) => {
    const { id, key, kind, stage, desk, holder, onBehalfOf, openedAt, promised } = task;
    return {
      ...{ id, zoneId, applicationId, key, kind, stage, desk, holder, onBehalfOf, openedAt, promised, priority },
      lane: lane ?? '',
      dueOn: dueOnOf(state, task) ?? noLimit,
      state: task.state,
      ready: task.state === 'open' && isAtHand(task, state),
      excludedPeople:
        task.state === 'open' ? [...excludedFrom(procedure, state, task), ...withConflict(state, task)] : [],
      ...doneOf(task),
      ...urgedOf(task),
    };
  });
}

/** What is done keeps the day it had. */
const dueOnOf = (state: ApplicationState, task: Task) => (isOpen(task) ? runningDueOn(state, task) : task.dueOn);

const undone = { doneAt: null, doneBy: null, doneFor: null, outcome: null };

function doneOf({ outcome }: Task) {
  if (!outcome) return undone;
  const { at, by, onBehalfOf, choice } = outcome;
  return { doneAt: at, doneBy: by, doneFor: onBehalfOf, outcome: choice };
}

const urgedOf = ({ urged }: Task) => ({ urged: urged?.times ?? 0, urgedOn: urged?.lastOn ?? null });

const withConflict = ({ recusals }: ApplicationState, { kind }: Task): string[] =>
  kind === 'vote' ? recusals.map(({ by }) => by) : [];

/** Its application is where the task can be done, no pause is on, and a vote is for whoever serves its desk. */
function isAtHand(task: Task, state: ApplicationState): boolean {
  const { stage, kind } = task;
  const { status, suspension } = state;
  if (suspension !== null) return false;
  if (stage === 'ended' || kind === 'delivery') return isEnded(status);
  return stage === status && isWaitingForMember(state, task);
}
