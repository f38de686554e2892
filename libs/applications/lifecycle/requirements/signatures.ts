import { changesSinceReview } from '../rules/changes-since-review.js';
import { because } from '../rules/refusals.js';
import { isReview } from '../rules/rule-context.js';
import { isBlank, type Requirement } from '../rules/rule-types.js';

/** Art. 38: a refusal gives reasons and names the remedies. */
export const refusalIsReasoned: Requirement<'sign'> = ({ outcome, reasons }) =>
  outcome === 'refuse' && isBlank(reasons) ? because('reason_required') : undefined;

export const refusalNamesRemedies: Requirement<'sign'> = ({ outcome, remedies }) =>
  outcome === 'refuse' && isBlank(remedies) ? because('remedies_required') : undefined;

/** 容缺: a decision waits for all papers. */
export const papersAreIn: Requirement<'sign'> = ({ outcome }, { state }) => {
  const missing = state.papers.filter(({ providedOn }) => providedOn === null).map(({ material }) => material);
  return outcome !== 'return' && missing.length > 0 ? because('papers_outstanding', { papers: missing }) : undefined;
};

/** The signer acknowledges every change since the review. */
export const changesAreAcknowledged: Requirement<'sign'> = ({ outcome, acknowledged = [] }, { state }) => {
  const unseen = changesSinceReview(state).filter(({ seq }) => !acknowledged.includes(seq));
  return outcome !== 'return' && unseen.length > 0 ? because('changes_unacknowledged', { changes: unseen }) : undefined;
};

export const returnNamesReview: Requirement<'sign'> = ({ outcome, returnTo }, { state }) => {
  if (outcome !== 'return') return undefined;
  const reviews = [...new Set(state.tasks.filter(isReview).map(({ key }) => key))];
  return returnTo && reviews.includes(returnTo) ? undefined : because('no_such_review', { allowed: reviews });
};
