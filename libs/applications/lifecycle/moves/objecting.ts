import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { fold } from '../evolve.js';
import { openOwnTask } from '../opening.js';
import { openTasks, today, type Situation } from '../situation.js';
import { convenePanel } from './deciding.js';
import { ended } from './receiving.js';
import { done } from './tasks.js';

/** 公示异议: the first opens the window's task; those that come while it is open are decided with it. */
export function object({ objectionId, digest }: CommandOf<'object'>, situation: Situation): ApplicationEvent[] {
  const open = openTasks(situation.state).find(({ kind }) => kind === 'objection');
  const opened = open
    ? []
    : [openOwnTask(situation, 'objection', { limit: situation.procedure.limits.objection?.workingDays })];
  const taskId = open?.id ?? opened[0]?.task.id ?? '';
  return [{ type: 'objected', objectionId, digest, taskId, on: today(situation) }, ...opened];
}

/** 申请人陈述意见. */
export const answerObjection = (
  { statement }: CommandOf<'answerObjection'>,
  situation: Situation,
): ApplicationEvent[] => {
  const taskId = openTasks(situation.state).find(({ kind }) => kind === 'objection')?.id ?? '';
  return [{ type: 'objection_answered', taskId, statement, on: today(situation) }];
};

/** Upheld: the panel sits, again if it sat before. Dismissed: the notice closes when its period is over. */
export function decideObjection(command: CommandOf<'decideObjection'>, situation: Situation): ApplicationEvent[] {
  const { task, state } = situation;
  if (!task) return [];
  const decided = [done(situation, task, { choice: command.outcome, reasons: command.reasons })];
  if (command.outcome === 'dismiss') return decided;
  const before = [...decided, ...ended(situation, 'notice')];
  return [...before, ...convenePanel({ ...situation, state: fold(before, state) }, ['objection_upheld'])];
}
