import { hearingEndsOn } from '../../rules/standing/hearing.js';
import { because } from '../../rules/refusals.js';
import { today } from '../../rules/rule-context.js';
import type { Requirement } from '../../rules/rule-types.js';

/** 听取申请人意见, art. 36 by analogy: an objection is upheld only after the applicant answered or could have. */
export const applicantIsHeard: Requirement<'decideObjection'> = ({ outcome }, context) => {
  const until = hearingEndsOn(context);
  if (outcome !== 'uphold' || until === null) return undefined;
  return today(context) > until ? undefined : because('applicant_unheard', { until });
};
