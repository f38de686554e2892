import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { dueReminders } from '../reminders.js';
import { today, type Situation } from '../situation.js';

/** 提醒: all that are due, however late the clock asks. */
export function remind(_: CommandOf<'remind'>, situation: Situation): ApplicationEvent[] {
  const on = today(situation);
  return dueReminders(situation.state, situation.calendar, on).map((reminder) => ({
    ...{ type: 'reminded', on },
    ...reminder,
  }));
}
