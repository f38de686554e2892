import { laneOf } from '../../procedure/index.js';
import type { CommandOf } from '../rules/commands.js';
import type { ApplicationEvent } from '../events/events.js';
import { today, type RuleContext } from '../rules/rule-context.js';
import { participants } from './tasks.js';

/** 允许当场更正, art. 32(1)(3): no notice, and no clock stops. */
export function allowOnSpotCorrection(
  { items }: CommandOf<'allowOnSpotCorrection'>,
  context: RuleContext,
): ApplicationEvent[] {
  const named = items.map(({ subject, key, defect, remedy }) => ({ subject, key, defect, remedy }));
  const asked = { items: named, askedOn: today(context), desk: context.task?.desk ?? '' };
  return [{ type: 'mending_asked', ...asked, worked: participants(context) }];
}

/** The day of receipt stays. */
export function correctOnSpot(command: CommandOf<'correctOnSpot'>, context: RuleContext): ApplicationEvent[] {
  const { projectName, facts, contentHash, promised } = command;
  const lane = laneOf(context.procedure, facts);
  const round = context.state.round + 1;
  return [{ type: 'mended', round, projectName, facts, lane, contentHash, promised, on: today(context) }];
}
