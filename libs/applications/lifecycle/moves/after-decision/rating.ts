import type { CommandOf } from '../../rules/commands.js';
import type { ApplicationEvent } from '../../events/events.js';
import { openOwnTask } from '../../limits/task-opening.js';
import { today, type RuleContext } from '../../rules/rule-context.js';
import { isBad } from '../../state/application-state.js';
import { taskDone } from '../tasks.js';

/** 好差评: a bad rating opens the window's call-back. */
export function rate({ level, words }: CommandOf<'rate'>, context: RuleContext): ApplicationEvent[] {
  const limit = context.procedure.limits.callback.workingDays;
  return [
    { type: 'rated', level, words: words?.trim() ? words : null, on: today(context) },
    ...(isBad(level) ? [openOwnTask(context, 'callback', { limit })] : []),
  ];
}

/** 回访整改: the action is recorded, the reply goes to the applicant. */
export function callBack(command: CommandOf<'callBack'>, context: RuleContext): ApplicationEvent[] {
  const { task } = context;
  const { outcome: choice, opinion, reply = '' } = command;
  if (!task) return [];
  return [
    taskDone(context, task, { choice, opinion }),
    { type: 'rating_answered', taskId: task.id, reply, on: today(context) },
  ];
}
