import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { mandateFor } from '../four-eyes.js';
import { openCountersign } from '../opening.js';
import { isReview, today, type Situation } from '../situation.js';
import { worked } from './tasks.js';

/** 转办. */
export function reassign({ taskId, to, reason }: CommandOf<'reassign'>, situation: Situation): ApplicationEvent[] {
  const { task } = situation;
  if (!task) return [];
  const mandate = mandateFor(situation, { ...task, holder: null, onBehalfOf: null }, to);
  const onBehalfOf = mandate?.onBehalfOf ?? null;
  return [{ type: 'task_reassigned', taskId, from: task.holder, to: to.id, onBehalfOf, reason }];
}

/** 加签. What an adviser asks for in turn, the signature waits for as well. */
export function countersign(
  { taskId, desk, reason }: CommandOf<'countersign'>,
  situation: Situation,
): ApplicationEvent[] {
  const { task, actor, mandate } = situation;
  if (!task) return [];
  const waiting = task.asked && !isReview(task) ? task.asked.taskId : task.id;
  const asked = { taskId: waiting, by: actor.id, onBehalfOf: mandate?.onBehalfOf ?? null, reason };
  const opened = openCountersign(situation, task, { desk, asked });
  const told = { taskId, opened: opened.task.id, desk, reason, worked: worked(situation) };
  return [{ type: 'countersign_asked', ...told }, opened];
}

/** 催办. */
export function urge({ taskId, note }: CommandOf<'urge'>, situation: Situation): ApplicationEvent[] {
  const { actor, state } = situation;
  const by = actor.member?.enterpriseId === state.enterpriseId ? 'applicant' : 'supervisor';
  return [{ type: 'task_urged', taskId, by, note, on: today(situation) }];
}
