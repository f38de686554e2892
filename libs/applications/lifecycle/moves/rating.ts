import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { openOwnTask } from '../opening.js';
import { today, type Situation } from '../situation.js';
import { isBad } from '../state.js';
import { done } from './tasks.js';

/** 好差评: a bad one opens the window's call-back. */
export function rate({ level, words }: CommandOf<'rate'>, situation: Situation): ApplicationEvent[] {
  const limit = situation.procedure.limits.callback.workingDays;
  return [
    { type: 'rated', level, words: words?.trim() ? words : null, on: today(situation) },
    ...(isBad(level) ? [openOwnTask(situation, 'callback', { limit })] : []),
  ];
}

/** 回访整改: what was done is for the record, the reply for the applicant. */
export function callBack(command: CommandOf<'callBack'>, situation: Situation): ApplicationEvent[] {
  const { task } = situation;
  const { outcome: choice, opinion, reply = '' } = command;
  if (!task) return [];
  return [
    done(situation, task, { choice, opinion }),
    { type: 'rating_answered', taskId: task.id, reply, on: today(situation) },
  ];
}
