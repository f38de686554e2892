import type { CalendarChange } from '#calendar';
import type { CommandOf } from '../rules/commands.js';
import type { ApplicationEvent } from '../events/events.js';
import { fold } from '../events/evolve.js';
import { recalculatedLimits } from '../limits/recalculation.js';
import { openTasks, today, type RuleContext } from '../rules/rule-context.js';
import type { ApplicationState } from '../state/application-state.js';
import { openedOn } from '../limits/task-limits.js';

/** 日历更正后重新计日: the limits follow the calendar, and say what of it was corrected. */
export function recalculate({ changes }: CommandOf<'recalculate'>, context: RuleContext): ApplicationEvent[] {
  const recounted = recalculatedLimits(context);
  const touching = thoseThatTouch(changes, context.state, fold(recounted, context.state));
  return [{ type: 'calendar_corrected', changes: touching, on: today(context) }, ...recounted];
}

/** A correction beyond the days in which a limit runs, before or now, is none of this application's. */
function thoseThatTouch(changes: CalendarChange[], before: ApplicationState, after: ApplicationState) {
  const [from = ''] = [...running(before).map(({ startedOn }) => startedOn), ...openTasks(before).map(openedOn)].sort();
  const until = [...dueDays(before), ...dueDays(after)].sort().at(-1) ?? '';
  return changes.filter((change) => from <= change.until && change.from <= until);
}

const running = ({ clocks }: ApplicationState) => clocks.filter(({ endedOn }) => endedOn === null);

const dueDays = (state: ApplicationState): string[] =>
  [...running(state), ...openTasks(state)].flatMap(({ dueOn }) => dueOn ?? []);
