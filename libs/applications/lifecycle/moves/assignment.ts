import type { CommandOf } from '../rules/commands.js';
import type { ApplicationEvent } from '../events/events.js';
import { mandateFor } from '../rules/four-eyes.js';
import { openCountersign } from '../limits/task-opening.js';
import { isReview, today, type RuleContext } from '../rules/rule-context.js';
import { participants } from './tasks.js';

/** 转办. */
export function reassign({ taskId, to, reason }: CommandOf<'reassign'>, context: RuleContext): ApplicationEvent[] {
  const { task } = context;
  if (!task) return [];
  const mandate = mandateFor(context, { ...task, holder: null, onBehalfOf: null }, to);
  const onBehalfOf = mandate?.onBehalfOf ?? null;
  return [{ type: 'task_reassigned', taskId, from: task.holder, to: to.id, onBehalfOf, reason }];
}

/** 加签. The signature also waits for advice that an adviser asks for. */
export function countersign(
  { taskId, desk, reason }: CommandOf<'countersign'>,
  context: RuleContext,
): ApplicationEvent[] {
  const { task, actor, mandate } = context;
  if (!task) return [];
  const waiting = task.asked && !isReview(task) ? task.asked.taskId : task.id;
  const asked = { taskId: waiting, by: actor.id, onBehalfOf: mandate?.onBehalfOf ?? null, reason };
  const opened = openCountersign(context, task, { desk, asked });
  const request = { taskId, opened: opened.task.id, desk, reason, worked: participants(context) };
  return [{ type: 'countersign_asked', ...request }, opened];
}

/** 催办. */
export function urge({ taskId, note }: CommandOf<'urge'>, context: RuleContext): ApplicationEvent[] {
  const { actor, state } = context;
  const by = actor.member?.enterpriseId === state.enterpriseId ? 'applicant' : 'supervisor';
  return [{ type: 'task_urged', taskId, by, note, on: today(context) }];
}
