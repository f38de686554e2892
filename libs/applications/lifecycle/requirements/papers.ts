import { workingDaysAfter } from '#calendar';
import { materialsFor } from '../../procedure/index.js';
import { because } from '../rules/refusals.js';
import { today } from '../rules/rule-context.js';
import type { Requirement } from '../rules/rule-types.js';

/** 容缺受理: only papers that the procedure allows to follow, each with a day before the decision is due. */
export const papersMayFollow: Requirement<'acceptWithPapersToFollow'> = ({ papers }, context) => {
  if (papers.length === 0) return because('papers_required');
  const { procedure, state } = context;
  const allowed = materialsFor(procedure, state.facts)
    .filter(({ mayFollow }) => mayFollow)
    .map(({ key }) => key);
  const refused = papers.map(({ material }) => material).filter((key) => !allowed.includes(key));
  if (refused.length > 0) return because('paper_may_not_follow', { papers: refused, allowed });
  if (papers.some(({ dueOn }) => dueOn <= today(context))) return because('date_in_the_past');
  const decision = workingDaysAfter(context.calendar, today(context), procedure.limits.statutory.workingDays);
  return papers.some(({ dueOn }) => dueOn >= decision) ? because('paper_after_decision', { decision }) : undefined;
};

/** 容缺承诺: only papers that the applicant has promised may follow. */
export const papersArePromised: Requirement<'acceptWithPapersToFollow'> = ({ papers }, { state: { promised } }) => {
  const without = papers.map(({ material }) => material).filter((key) => !promised.includes(key));
  return without.length > 0 ? because('not_promised', { papers: without, promised }) : undefined;
};

/** Every promised paper is accepted with its day. */
export const promisedPapersFollow: Requirement<'accept' | 'acceptWithPapersToFollow'> = (command, { state }) => {
  const named = 'papers' in command ? command.papers.map(({ material }) => material) : [];
  const forgotten = state.promised.filter((material) => !named.includes(material));
  return forgotten.length > 0 ? because('papers_required', { papers: forgotten }) : undefined;
};
