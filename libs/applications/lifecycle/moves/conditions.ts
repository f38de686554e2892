import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { today, type Situation } from '../situation.js';

/** Confirms what the owner reported, or says so itself: then with its own evidence. */
export function meetCondition(command: CommandOf<'meetCondition'>, situation: Situation): ApplicationEvent[] {
  const { conditionId, evidence, attachments = [] } = command;
  const report = situation.state.conditions.find(({ id }) => id === conditionId)?.report;
  const shown = evidence.trim() === '' && report ? report : { evidence, attachments };
  return [
    {
      ...{ type: 'condition_met', conditionId, on: today(situation) },
      ...{ evidence: shown.evidence, attachments: shown.attachments },
    },
  ];
}

export const reportCondition = (
  { conditionId, evidence, attachments = [] }: CommandOf<'reportCondition'>,
  situation: Situation,
): ApplicationEvent[] => [{ type: 'condition_reported', conditionId, on: today(situation), evidence, attachments }];

export const refuseReport = (
  { conditionId, reasons }: CommandOf<'refuseReport'>,
  situation: Situation,
): ApplicationEvent[] => [{ type: 'condition_report_refused', conditionId, on: today(situation), reasons }];

export const breakCondition = (
  { conditionId, reason, evidence, attachments = [] }: CommandOf<'breakCondition'>,
  situation: Situation,
): ApplicationEvent[] => [
  { type: 'condition_broken', conditionId, on: today(situation), reason, evidence, attachments },
];
