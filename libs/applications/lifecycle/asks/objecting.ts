import { hearingEndsOn } from '../hearing.js';
import { because } from '../refusals.js';
import { today } from '../situation.js';
import type { Ask } from './ask.js';

/** 听取申请人意见, art. 36 by analogy: an objection is upheld after the applicant has spoken to the last one, or has had the time to. */
export const applicantIsHeard: Ask<'decideObjection'> = ({ outcome }, situation) => {
  const until = hearingEndsOn(situation);
  if (outcome !== 'uphold' || until === null) return undefined;
  return today(situation) > until ? undefined : because('applicant_unheard', { until });
};
