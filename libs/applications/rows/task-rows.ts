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

/** Day that sorts last, where no limit runs. */
export const noLimit = '9999-12-31';

type Stored = Omit<TaskRow, 'application' | 'openedAt' | 'doneAt'> & { openedAt: string; doneAt: string | null };

/** Rows that a command changes. */
export function changedTaskRows(applicationId: string, before: Standing, after: Standing): Stored[] {
  const earlier = new Map(taskRows(applicationId, before).map((row) => [row.id, JSON.stringify(row)]));
  return taskRows(applicationId, after).filter((row) => earlier.get(row.id) !== JSON.stringify(row));
}

/** A state, and the procedure in force for it. */
type Standing = [procedure: Procedure, state: ApplicationState];

/** Rows of all tasks of an application. */
export function taskRows(applicationId: string, [procedure, state]: Standing): Stored[] {
  const { zoneId, lane } = state;
  const ofApplication = { zoneId, applicationId, lane: lane ?? '', priority: placeOf(procedure, lane) };
  return state.tasks.map((task) => ({
    ...ofApplication,
    ...identityOf(task),
    state: task.state,
    ready: task.state === 'open' && isAtHand(task, state),
    excludedPeople:
      task.state === 'open' ? [...excludedFrom(procedure, state, task), ...withConflict(state, task)] : [],
    dueOn: dueOnOf(state, task) ?? noLimit,
    ...doneOf(task),
    ...urgedOf(task),
  }));
}

const placeOf = ({ lanes }: Procedure, lane: string | null): number => lanes.findIndex(({ key }) => key === lane);

const identityOf = ({ id, key, kind, stage, desk, holder, onBehalfOf, openedAt, promised }: Task) => {
  return { id, key, kind, stage, desk, holder, onBehalfOf, openedAt, promised };
};

/** Done tasks keep their day. */
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

/** The task can be done in this status, no pause is on, and a vote waits for a member. */
function isAtHand(task: Task, state: ApplicationState): boolean {
  const { stage, kind } = task;
  const { status, suspension } = state;
  if (suspension !== null) return false;
  if (stage === 'ended' || kind === 'delivery') return isEnded(status);
  return stage === status && isWaitingForMember(state, task);
}
