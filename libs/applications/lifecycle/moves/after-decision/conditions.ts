import type { CommandOf } from '../../rules/commands.js';
import type { ApplicationEvent } from '../../events/events.js';
import { today, type RuleContext } from '../../rules/rule-context.js';

/** Confirms the owner's report, or states fulfilment with evidence of its own. */
export function meetCondition(command: CommandOf<'meetCondition'>, context: RuleContext): ApplicationEvent[] {
  const { conditionId, evidence, attachments = [] } = command;
  const report = context.state.conditions.find(({ id }) => id === conditionId)?.report;
  const shown = evidence.trim() === '' && report ? report : { evidence, attachments };
  const met = { conditionId, on: today(context), evidence: shown.evidence, attachments: shown.attachments };
  return [{ type: 'condition_met', ...met }];
}

export const reportCondition = (
  { conditionId, evidence, attachments = [] }: CommandOf<'reportCondition'>,
  context: RuleContext,
): ApplicationEvent[] => [{ type: 'condition_reported', conditionId, on: today(context), evidence, attachments }];

export const refuseReport = (
  { conditionId, reasons }: CommandOf<'refuseReport'>,
  context: RuleContext,
): ApplicationEvent[] => [{ type: 'condition_report_refused', conditionId, on: today(context), reasons }];

export const breakCondition = (
  { conditionId, reason, evidence, attachments = [] }: CommandOf<'breakCondition'>,
  context: RuleContext,
): ApplicationEvent[] => [{ type: 'condition_broken', conditionId, on: today(context), reason, evidence, attachments }];
