import type { CommandOf } from '../../rules/commands.js';
import type { ApplicationEvent } from '../../events/events.js';
import { dueReminders } from '../../timers/reminders.js';
import { today, type RuleContext } from '../../rules/rule-context.js';

/** 提醒: all that are due. */
export function remind(_: CommandOf<'remind'>, context: RuleContext): ApplicationEvent[] {
  const on = today(context);
  return dueReminders(context.state, context.calendar, on).map((reminder) => ({ type: 'reminded', on, ...reminder }));
}
