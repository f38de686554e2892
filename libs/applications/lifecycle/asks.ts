import { definitionOf, today, type Situation } from './situation.js';
import type { Command, CommandOf, CommandType } from './commands.js';
import { materialsFor } from '../procedure/index.js';
import { deliveryDesks } from './guards.js';
import { because, type Refusal } from './refusals.js';
import type { CorrectionItem } from './state.js';

/** What the caller must supply. Not asked for `availableCommands`: the button shows, the form asks. */
export type Ask<Type extends CommandType> = (command: CommandOf<Type>, situation: Situation) => Refusal | undefined;

const isBlank = (text: string | undefined) => !text?.trim();

export const reasonIsGiven: Ask<'withdraw' | 'suspend' | 'extend'> = ({ reason }) =>
  isBlank(reason) ? because('reason_required') : undefined;

export const dossierIsComplete: Ask<'submit' | 'resubmit'> = ({ errors }) =>
  errors.length > 0 ? because('dossier_incomplete', { errors }) : undefined;

/** Every item of the correction notice has its answer. */
export const itemsAreAnswered: Ask<'resubmit'> = ({ answers }, { state }) => {
  const given = new Set(answers.filter(({ answer }) => !isBlank(answer)).map(({ item }) => item));
  const missing = (state.corrections.at(-1)?.items ?? []).filter(({ id }) => !given.has(id)).map(({ id }) => id);
  return missing.length > 0 ? because('answers_missing', { items: missing }) : undefined;
};

/** Administrative Licensing Law art. 32(4): all defects at once; later only what is new, and why it is. */
export const noticeIsTheFirst: Ask<'requestCorrection'> = ({ items }, { state, task }) => {
  if (items.length === 0) return because('items_required');
  if (state.corrections.length === 0) return undefined;
  if (state.status === 'in_review' && noticesOf(state.corrections, task?.desk) === 0) return undefined;
  const late = items.filter(
    (item) =>
      isBlank(item.because ?? '') &&
      !wasNamed(
        state.corrections.flatMap((one) => one.items),
        item,
      ),
  );
  return late.length > 0 ? because('second_notice', { items: late.map(({ key }) => key) }) : undefined;
};

/** A notice names fields of the form and materials of the procedure: what the applicant can mend. */
export const itemsAreOfTheDossier: Ask<'requestCorrection'> = ({ items }, { procedure }) => {
  const known = {
    field: procedure.form.flatMap(({ fields }) => fields.map(({ key }) => key)),
    material: procedure.materials.map(({ key }) => key),
  };
  const unknown = items.find(({ subject, key }) => !known[subject].includes(key));
  return unknown && because('no_such_subject', { key: unknown.key, allowed: known[unknown.subject] });
};

const noticesOf = (corrections: Situation['state']['corrections'], desk: string | undefined) =>
  corrections.filter((one) => one.from === 'in_review' && one.desk === desk).length;

const wasNamed = (before: CorrectionItem[], { subject, key }: { subject: string; key: string }) =>
  before.some((item) => item.subject === subject && item.key === key);

/** A defect found after acceptance needs its reason. */
export const lateDefectHasReason: Ask<'requestCorrection'> = ({ reason }, { state }) =>
  state.status === 'in_review' && isBlank(reason) ? because('reason_required') : undefined;

export const reasonsAreGiven: Ask<'refuseAcceptance' | 'decideObjection'> = ({ reasons }) =>
  isBlank(reasons) ? because('reason_required') : undefined;

/** 容缺受理: only papers that the procedure lets follow, each with a day to come. */
export const papersMayFollow: Ask<'acceptWithPapersToFollow'> = ({ papers }, situation) => {
  if (papers.length === 0) return because('papers_required');
  const { procedure, state } = situation;
  const allowed = materialsFor(procedure, state.facts)
    .filter(({ mayFollow }) => mayFollow)
    .map(({ key }) => key);
  const refused = papers.map(({ material }) => material).filter((key) => !allowed.includes(key));
  if (refused.length > 0) return because('paper_may_not_follow', { papers: refused, allowed });
  return papers.every(({ dueOn }) => dueOn > today(situation)) ? undefined : because('date_in_the_past');
};

/** What the enterprise promised is accepted as a paper to follow, with its day, or not at all. */
export const promisedPapersFollow = (
  command: { papers?: { material: string }[] },
  { state }: Situation,
): Refusal | undefined => {
  const named = (command.papers ?? []).map(({ material }) => material);
  const forgotten = state.promised.filter((material) => !named.includes(material));
  return forgotten.length > 0 ? because('papers_required', { papers: forgotten }) : undefined;
};

interface Judged {
  outcome: string;
  checklist?: Record<string, boolean>;
  opinion?: string;
  reasons?: string;
}

/** Every line of the checklist is answered, yes or no. */
export const checklistIsComplete = (
  command: { checklist?: Record<string, boolean> },
  { procedure, task }: Situation,
) => {
  const lines = task ? (definitionOf(procedure, task.key)?.checklist ?? []) : [];
  const allowed = lines.map(({ key }) => key);
  const unknown = Object.keys(command.checklist ?? {}).filter((key) => !allowed.includes(key));
  if (unknown.length > 0) return because('no_such_line', { unknown: unknown.slice(0, 10), allowed });
  const missing = allowed.filter((key) => typeof command.checklist?.[key] !== 'boolean');
  return missing.length > 0 ? because('checklist_incomplete', { missing }) : undefined;
};

/** A signature alone is not enough: an objection, a vote against and a return say why. */
export const judgementIsReasoned = ({ outcome, opinion, reasons }: Judged): Refusal | undefined => {
  const needsReason = ['object', 'refuse', 'return'].includes(outcome);
  return needsReason && isBlank(reasons) && isBlank(opinion) ? because('reason_required') : undefined;
};

const fitting: Partial<Record<CommandType, readonly string[]>> = {
  opine: ['consent', 'object'],
  vote: ['approve', 'refuse', 'abstain'],
  sign: ['approve', 'refuse', 'return'],
  decideObjection: ['uphold', 'dismiss'],
};

/** An opinion consents or objects, a vote is cast, a signature signs: each has its own outcomes. */
export const outcomeFits = ({ type, outcome }: { type: CommandType; outcome: string }) =>
  fitting[type]?.includes(outcome) ? undefined : because('wrong_outcome', { allowed: fitting[type] });

export const vetoIsYours: Ask<'vote'> = ({ veto, outcome }, { procedure, task }) => {
  if (!veto) return undefined;
  const seat = procedure.panel.seats.find(({ task: key }) => key === task?.key);
  return seat?.veto && outcome === 'refuse' ? undefined : because('no_veto');
};

/** Law art. 38: a refusal gives reasons, which the applicant is told, and names the remedies. */
export const refusalIsReasoned: Ask<'sign'> = ({ outcome, reasons }) =>
  outcome === 'refuse' && isBlank(reasons) ? because('reason_required') : undefined;

export const refusalNamesRemedies: Ask<'sign'> = ({ outcome, remedies }) =>
  outcome === 'refuse' && isBlank(remedies) ? because('remedies_required') : undefined;

/** 容缺: the result is given only after all papers are in. */
export const papersAreIn: Ask<'sign'> = ({ outcome }, { state }) => {
  const missing = state.papers.filter(({ providedOn }) => providedOn === null).map(({ material }) => material);
  return outcome !== 'return' && missing.length > 0 ? because('papers_outstanding', { papers: missing }) : undefined;
};

/** After a panel its majority binds; a signer may only follow it, or return for a named defect. */
export const panelIsFollowed: Ask<'sign'> = ({ outcome }, { state }) => {
  const bound = state.panel?.result?.outcome;
  return bound && outcome !== 'return' && outcome !== bound ? because('panel_binds', { outcome: bound }) : undefined;
};

export const returnNamesReview: Ask<'sign'> = ({ outcome, returnTo }, { state }) => {
  if (outcome !== 'return') return undefined;
  const reviews = [...new Set(state.tasks.filter(({ kind }) => kind === 'opinion').map(({ key }) => key))];
  return returnTo && reviews.includes(returnTo) ? undefined : because('no_such_review', { allowed: reviews });
};

export const conditionsAreDated = ({ conditions = [] }: { conditions?: { dueOn: string }[] }, situation: Situation) =>
  conditions.every(({ dueOn }) => dueOn > today(situation)) ? undefined : because('date_in_the_past');

/** A condition is for the applicant or for a desk that the procedure knows. */
export const conditionsAreOwned = (
  { conditions = [] }: { conditions?: { owner: string }[] },
  { procedure }: Situation,
) => {
  const allowed = ['applicant', ...new Set(procedure.tasks.map(({ desk }) => desk))];
  return conditions.every(({ owner }) => allowed.includes(owner)) ? undefined : because('no_such_owner', { allowed });
};

export const endIsAhead: Ask<'suspend'> = ({ expectedEnd }, situation) =>
  expectedEnd > today(situation) ? undefined : because('date_in_the_past');

export const paperIsExpected: Ask<'provide'> = ({ material }, { state }) =>
  state.papers.some((paper) => paper.material === material && paper.providedOn === null)
    ? undefined
    : because('no_such_paper', {
        expected: state.papers.filter((paper) => !paper.providedOn).map((paper) => paper.material),
      });

export const conditionIsOpen: Ask<'meetCondition'> = ({ conditionId, evidence }, { state, actor }) => {
  const condition = state.conditions.find(({ id }) => id === conditionId);
  if (!condition) return because('no_such_condition');
  const desks = [condition.setBy, ...deliveryDesks(state)];
  if (!desks.some((desk) => actor.desks.includes(desk))) return because('not_your_desk', { desk: condition.setBy });
  if (condition.metOn) return because('already_met');
  return isBlank(evidence) ? because('reason_required') : undefined;
};

export type AnyAsk = (command: Command, situation: Situation) => Refusal | undefined;
