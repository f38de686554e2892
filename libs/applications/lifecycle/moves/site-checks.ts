import type { CommandOf } from '../rules/commands.js';
import type { ApplicationEvent } from '../events/events.js';
import type { RuleContext } from '../rules/rule-context.js';

/** 现场核查, art. 34: officers, day, place and findings. */
export function recordSiteCheck(command: CommandOf<'recordSiteCheck'>, { task }: RuleContext): ApplicationEvent[] {
  const { officers, on, place, findings } = command;
  const people = [...new Set(officers.map(({ id }) => id))];
  return [{ type: 'site_checked', taskId: task?.id ?? '', officers: people, on, place, findings }];
}
