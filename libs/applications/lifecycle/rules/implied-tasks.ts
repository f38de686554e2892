import type { Task } from '../state/application-state.js';
import { holdingMandate, mandatesAt } from './mandate.js';
import { chairOf, openTasks, type BaseContext } from './rule-context.js';

/** Finds the task that a command means without naming it; null = there is none. */
export type TaskFinder = (context: BaseContext) => Task | null;

type Test = (task: Task, context: BaseContext) => boolean;

const isCheck: Test = ({ kind }) => kind === 'check';
const isHeldByActor: Test = (task, { actor }) => holdingMandate(actor, task) !== undefined;

const firstOpen =
  (fits: Test): TaskFinder =>
  (context) =>
    openTasks(context.state).find((task) => fits(task, context)) ?? null;

export const windowCheck = firstOpen(isCheck);

export const delivery = firstOpen(({ kind }) => kind === 'delivery');

export const checkOrHeldTask = firstOpen((task, context) => isCheck(task, context) || isHeldByActor(task, context));

export const taskAtOwnDesk = firstOpen((task, { actor }) => mandatesAt(actor, task).length > 0);

/** The chair's vote stands for the panel's office, whether or not it has been cast. */
export const panelOffice: TaskFinder = ({ procedure, state }) =>
  state.tasks.findLast(({ key }) => key === chairOf(procedure)?.task) ?? null;

const heldTask = firstOpen(isHeldByActor);

/** Before a panel's meeting nobody holds a vote: its office has the application. */
export const heldTaskOrPanelOffice: TaskFinder = (context) =>
  heldTask(context) ?? (context.state.status === 'in_panel' ? panelOffice(context) : null);
