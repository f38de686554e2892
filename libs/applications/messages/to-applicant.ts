import type { ApplicationState } from '../lifecycle/index.js';
import type { MessageFacts, Notification, NotificationRules } from './message.js';

/** Notifications of an applicant about its own application. */
export const applicantNotifications = {
  mending_asked: ({ items }) => applicant({ items: items.length }),
  correction_requested: ({ dueOn, items }) => applicant({ dueOn, items: items.length }),
  accepted: ({ acceptedOn, deemed }) => applicant({ on: acceptedOn, deemed }),
  acceptance_refused: ({ on }) => applicant({ on }),
  lapsed: ({ on, cause = 'correction' }) => applicant({ on, cause }),
  suspended: ({ kind, since, expectedEnd }) => applicant({ special: kind, on: since, dueOn: expectedEnd }),
  resumed: ({ on, bySilence }) => applicant({ on, bySilence }),
  clock_started: ({ clock: { key, startedOn, dueOn } }) =>
    key === 'notice' ? applicant({ on: startedOn, dueOn }) : [],
  objected: ({ on }) => applicant({ on }),
  /** 异议处理结果: how the window disposed of what the public said. */
  task_done: ({ taskId, outcome: { choice } }, { tasks }) =>
    tasks.some(({ id, kind }) => id === taskId && kind === 'objection') ? applicant({ taskId, outcome: choice }) : [],
  decided: ({ outcome, decidedOn }) => applicant({ on: decidedOn, outcome }),
  delivered: ({ deliveredOn, method }) => applicant({ on: deliveredOn, method }),
  condition_report_refused: ({ conditionId, on }) => applicant({ conditionId, on }),
  condition_met: ({ conditionId, on }, state) => owner(state, conditionId, { on }),
  condition_broken: ({ conditionId, on }, state) => owner(state, conditionId, { on }),
  revocation_proposed: ({ ground, statementDueOn }) => applicant({ ground, dueOn: statementDueOn }),
  revocation_dismissed: ({ on }) => applicant({ on }),
  revoked: ({ on }) => applicant({ on }),
  rating_answered: ({ on }) => applicant({ on }),
} satisfies NotificationRules;

export const applicant = (facts: MessageFacts): Notification[] => [{ to: { who: 'applicant' }, taskKind: null, facts }];

/** Only about conditions of the applicant. */
function owner({ conditions }: ApplicationState, conditionId: string, facts: MessageFacts): Notification[] {
  const isTheirs = conditions.some(({ id, owner: whose }) => id === conditionId && whose === 'applicant');
  return isTheirs ? applicant({ conditionId, ...facts }) : [];
}
