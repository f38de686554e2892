import type { CommandOf } from '../../rules/commands.js';
import type { ApplicationEvent } from '../../events/events.js';
import { fold } from '../../events/evolve.js';
import { openOwnTask } from '../../limits/task-opening.js';
import { openTasks, today, type RuleContext } from '../../rules/rule-context.js';
import { convenePanel } from '../decision.js';
import { clocksEnded } from '../receipt.js';
import { taskDone } from '../tasks.js';

/** 公示异议: the first opens the window's task; further ones are decided with it. */
export function object({ objectionId, digest }: CommandOf<'object'>, context: RuleContext): ApplicationEvent[] {
  const open = openTasks(context.state).find(({ kind }) => kind === 'objection');
  const opened = open
    ? []
    : [openOwnTask(context, 'objection', { limit: context.procedure.limits.objection?.workingDays })];
  const taskId = open?.id ?? opened[0]?.task.id ?? '';
  return [{ type: 'objected', objectionId, digest, taskId, on: today(context) }, ...opened];
}

/** 申请人陈述意见. */
export const answerObjection = (
  { statement }: CommandOf<'answerObjection'>,
  context: RuleContext,
): ApplicationEvent[] => {
  const taskId = openTasks(context.state).find(({ kind }) => kind === 'objection')?.id ?? '';
  return [{ type: 'objection_answered', taskId, statement, on: today(context) }];
};

/** Upheld: the panel is convened, again if need be. Dismissed: the notice runs on. */
export function decideObjection(command: CommandOf<'decideObjection'>, context: RuleContext): ApplicationEvent[] {
  const { task, state } = context;
  if (!task) return [];
  const decided = [taskDone(context, task, { choice: command.outcome, reasons: command.reasons })];
  if (command.outcome === 'dismiss') return decided;
  const before = [...decided, ...clocksEnded(context, 'notice')];
  return [...before, ...convenePanel({ ...context, state: fold(before, state) }, ['objection_upheld'])];
}
