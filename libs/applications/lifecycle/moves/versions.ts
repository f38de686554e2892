import { differencesBetween } from '#zones/procedure';
import { adoptionOf } from '../rules/version-adoption.js';
import type { CommandOf } from '../rules/commands.js';
import type { ApplicationEvent } from '../events/events.js';
import { fold } from '../events/evolve.js';
import { openTask } from '../limits/task-opening.js';
import { today, type RuleContext } from '../rules/rule-context.js';

/** 换版办理: running limits stay; everything later follows the new version. */
export function adoptVersion(command: CommandOf<'adoptVersion'>, context: RuleContext): ApplicationEvent[] {
  const { target, facts, reason } = command;
  const { state, procedure } = context;
  const { lane, opens } = adoptionOf(target, state, facts);
  const adopted: ApplicationEvent = {
    type: 'version_adopted',
    from: procedure.version,
    to: target.version,
    reason,
    on: today(context),
    facts,
    lane,
    laneBefore: state.lane,
    differences: differencesBetween(procedure, target).map(({ part, key, change }) => ({ part, key, change })),
  };
  const after = { ...context, procedure: target };
  return [adopted, ...opens.map((definition) => openTask(after, fold([adopted], state), definition))];
}
