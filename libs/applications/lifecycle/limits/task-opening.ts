import type { TaskDefinition, TaskStage } from '#zones/procedure';
import { withoutRetroactiveLoss } from '../../clock/index.js';
import { tasksFor } from '../../procedure/index.js';
import type { ApplicationEvent, EventOf } from '../events/events.js';
import { countersignKey, ownTasks, windowDesk, type OwnTaskKind } from '../state/own-tasks.js';
import { definitionOf, openTasks, today, type RuleContext } from '../rules/rule-context.js';
import type { ApplicationState, Task } from '../state/application-state.js';
import { taskDueOn } from './task-limits.js';

/** Opens every task that this application needs in a status and does not have yet. */
export function openTasksOf(context: RuleContext, state: ApplicationState, stage: TaskStage): ApplicationEvent[] {
  const has = new Set(
    state.tasks.filter((task) => task.stage === stage && task.state !== 'cancelled').map(({ key }) => key),
  );
  const repeats = stage !== 'in_review';
  return tasksFor(context.procedure, stage, state.facts)
    .filter(({ key }) => repeats || !has.has(key))
    .map((definition) => openTask(context, state, definition));
}

/** Opens one named task again: a signer returned the application to it. */
export function reopenTask(context: RuleContext, state: ApplicationState, key: string): ApplicationEvent[] {
  const definition = definitionOf(context.procedure, key);
  if (definition) return [openTask(context, state, definition)];
  const earlier = state.tasks.findLast((task) => task.key === key);
  return earlier ? [openedTask(context, state, earlier)] : [];
}

interface Place {
  /** One of several parallel tasks, and its desk. */
  side?: { key: string; desk: string };
  /** Working days; absent = no limit of its own. */
  limit?: number;
}

/** Opens a task that the law requires: at the window, unless another desk is named. */
export const openOwnTask = (context: RuleContext, kind: OwnTaskKind, { side, limit }: Place = {}) =>
  openedTask(context, context.state, {
    key: side ? `${kind}:${side.key}` : kind,
    kind,
    stage: ownTasks[kind].stage,
    desk: side?.desk ?? windowDesk(context.procedure),
    promised: limit ?? null,
    asked: null,
  });

/** 加签: a further desk's opinion, with the limit of the asking task. */
export function openCountersign(
  context: RuleContext,
  { stage, promised }: Task,
  { desk, asked }: Pick<Task, 'desk' | 'asked'>,
): EventOf<'task_opened'> {
  return openedTask(context, context.state, {
    key: countersignKey(desk),
    kind: 'opinion',
    stage,
    desk,
    promised,
    asked,
  });
}

type TaskToOpen = Pick<Task, 'key' | 'kind' | 'stage' | 'desk' | 'promised' | 'asked'>;

export function openTask(context: RuleContext, state: ApplicationState, definition: TaskDefinition) {
  const { key, kind, stage, desk } = definition;
  const promised = definition.promised?.[state.lane ?? ''] ?? null;
  return openedTask(context, state, { key, kind, stage, desk, promised, asked: null });
}

function openedTask(context: RuleContext, state: ApplicationState, toOpen: TaskToOpen): EventOf<'task_opened'> {
  const limited = { ...toOpen, openedAt: context.now.toISOString(), dueOn: null };
  const task: Task = {
    ...limited,
    id: context.newId(),
    round: state.tasks.filter(({ key }) => key === toOpen.key).length + 1,
    state: 'open',
    holder: null,
    onBehalfOf: null,
    outcome: null,
    workedOn: [],
    urged: null,
    dueOn: taskDueOn(context.calendar, state, limited),
  };
  return { type: 'task_opened', task };
}

export const cancelTasks = (state: ApplicationState, keep: (task: Task) => boolean = () => false): ApplicationEvent[] =>
  openTasks(state)
    .filter((task) => !keep(task))
    .map(({ id }) => ({ type: 'task_cancelled', taskId: id }));

/** After a suspension: an open task keeps the days that were left when the clock stopped. */
export const rescheduleTasks = (context: RuleContext, state: ApplicationState): ApplicationEvent[] =>
  openTasks(state)
    .filter(({ dueOn }) => dueOn !== null)
    .map((task) => ({ type: 'task_rescheduled', taskId: task.id, dueOn: dueAgain(context, state, task) }));

function dueAgain(context: RuleContext, state: ApplicationState, task: Task): string | null {
  return withoutRetroactiveLoss(task.dueOn, taskDueOn(context.calendar, state, task), today(context));
}
