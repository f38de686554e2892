import type { CalendarChange } from '#calendar';
import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { fold } from '../evolve.js';
import { recountedLimits } from '../recounting.js';
import { openTasks, today, type Situation } from '../situation.js';
import type { ApplicationState } from '../state.js';
import { openedOn } from '../task-limits.js';

/** 日历更正后重新计日: the limits follow the calendar, and say what of it was corrected. */
export function recount({ changes }: CommandOf<'recount'>, situation: Situation): ApplicationEvent[] {
  const recounted = recountedLimits(situation);
  const touching = thoseThatTouch(changes, situation.state, fold(recounted, situation.state));
  return [{ type: 'calendar_corrected', changes: touching, on: today(situation) }, ...recounted];
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
