import { laneOf } from '../../procedure/index.js';
import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { today, type Situation } from '../situation.js';
import { worked } from './tasks.js';

/** 允许当场更正, art. 32(1)(3): no notice, and no clock stops. */
export function askToMend({ items }: CommandOf<'askToMend'>, situation: Situation): ApplicationEvent[] {
  const named = items.map(({ subject, key, defect, remedy }) => ({ subject, key, defect, remedy }));
  const asked = { items: named, askedOn: today(situation), desk: situation.task?.desk ?? '' };
  return [{ type: 'mending_asked', ...asked, worked: worked(situation) }];
}

/** What is mended at once was received when it was received. */
export function mend(command: CommandOf<'mend'>, situation: Situation): ApplicationEvent[] {
  const { projectName, facts, contentHash, promised } = command;
  const lane = laneOf(situation.procedure, facts);
  const round = situation.state.round + 1;
  return [{ type: 'mended', round, projectName, facts, lane, contentHash, promised, on: today(situation) }];
}
