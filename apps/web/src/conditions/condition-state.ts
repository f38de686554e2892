import type { Condition } from '../api/types';

export type ConditionState = 'met' | 'broken' | 'reported' | 'overdue' | 'open';

/** 条件的状态. A refused report leaves the condition open. */
export function conditionState({ metOn, breach, report, remainingWorkingDays }: Condition): ConditionState {
  if (metOn) return 'met';
  if (breach) return 'broken';
  if (report && !report.refused) return 'reported';
  return (remainingWorkingDays ?? 0) < 0 ? 'overdue' : 'open';
}

export const conditionTones: Record<ConditionState, string> = {
  met: 'good',
  broken: 'bad',
  reported: 'warning',
  overdue: 'bad',
  open: 'plain',
};
