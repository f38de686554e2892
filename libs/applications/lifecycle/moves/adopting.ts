import { differencesBetween } from '#zones/procedure';
import { adoptionOf } from '../adoption.js';
import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { fold } from '../evolve.js';
import { openTask } from '../opening.js';
import { today, type Situation } from '../situation.js';

/** 换版办理: what runs keeps the limits it was promised; what comes from here on follows the new version. */
export function adoptVersion(command: CommandOf<'adoptVersion'>, situation: Situation): ApplicationEvent[] {
  const { target, facts, reason } = command;
  const { state, procedure } = situation;
  const { lane, opens } = adoptionOf(target, state, facts);
  const adopted: ApplicationEvent = {
    ...{ type: 'version_adopted', from: procedure.version, to: target.version, reason, on: today(situation) },
    ...{ facts, lane, laneBefore: state.lane },
    differences: differencesBetween(procedure, target).map(({ part, key, change }) => ({ part, key, change })),
  };
  const after = { ...situation, procedure: target };
  return [adopted, ...opens.map((definition) => openTask(after, fold([adopted], state), definition))];
}
