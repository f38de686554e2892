import { workingDaysAfter } from '#calendar';
import { because } from '../refusals.js';
import { today } from '../situation.js';
import { openedOn } from '../task-limits.js';
import type { Ask } from './ask.js';

/** 听取申请人意见, art. 36 by analogy: an objection is upheld after the applicant has spoken, or has had the time to. */
export const applicantIsHeard: Ask<'decideObjection'> = ({ outcome }, situation) => {
  const { calendar, procedure, state, task } = situation;
  if (outcome !== 'uphold' || !task || state.objectionAnswers.some(({ taskId }) => taskId === task.id))
    return undefined;
  const until = workingDaysAfter(calendar, openedOn(task), procedure.limits.statement.workingDays);
  return today(situation) > until ? undefined : because('applicant_unheard', { until });
};
