import { because } from '../rules/refusals.js';
import type { RuleContext } from '../rules/rule-context.js';
import type { CorrectionItem, Defect } from '../state/application-state.js';
import { isBlank, type Requirement } from '../rules/rule-types.js';

export const itemsAreGiven: Requirement<'allowOnSpotCorrection'> = ({ items }) =>
  items.length > 0 ? undefined : because('items_required');

/** A notice has items: of the sending desk, or noted by other desks. */
export const noticeHasItems: Requirement<'requestCorrection'> = ({ items }, { state }) =>
  items.length > 0 || state.noted.length > 0 ? undefined : because('items_required');

/**
 * Administrative Licensing Law art. 32(4): all defects at once. A later item was named before, or follows from the
 * correction of a named one, and gives its reason.
 */
export const noticeIsTheFirst: Requirement<'requestCorrection' | 'noteDefects'> = ({ items }, { state, task }) => {
  if (state.corrections.length === 0) return undefined;
  if (state.status === 'in_review' && noticesOf(state.corrections, task?.desk) === 0) return undefined;
  const earlier = state.corrections.flatMap((one) => one.items);
  const late = items.filter(
    (item) => isBlank(item.because ?? '') || !(wasNamed(earlier, item) || followsFrom(earlier, item)),
  );
  const named = earlier.map(({ id, key }) => ({ id, key }));
  return late.length > 0 ? because('second_notice', { items: late.map(({ key }) => key), earlier: named }) : undefined;
};

const followsFrom = (earlier: readonly CorrectionItem[], { follows }: Defect): boolean =>
  earlier.some(({ id }) => id === follows);

/** A notice names only fields and materials of the procedure. */
export const itemsAreOfTheDossier: Requirement<'requestCorrection' | 'noteDefects' | 'allowOnSpotCorrection'> = (
  { items },
  { procedure },
) => {
  const known = {
    field: procedure.form.flatMap(({ fields }) => fields.map(({ key }) => key)),
    material: procedure.materials.map(({ key }) => key),
  };
  const unknown = items.find(({ subject, key }) => !known[subject].includes(key));
  return unknown && because('no_such_subject', { key: unknown.key, allowed: known[unknown.subject] });
};

const noticesOf = (corrections: RuleContext['state']['corrections'], desk: string | undefined) =>
  corrections.filter(({ from, items }) => from === 'in_review' && items.some((item) => item.desk === desk)).length;

export const wasNamed = (
  before: readonly Pick<CorrectionItem, 'subject' | 'key'>[],
  { subject, key }: { subject: string; key: string },
) => before.some((item) => item.subject === subject && item.key === key);

/** A defect found after acceptance needs its reason. */
export const lateDefectHasReason: Requirement<'requestCorrection' | 'noteDefects'> = ({ items, reason }, { state }) =>
  state.status === 'in_review' && items.length > 0 && isBlank(reason) ? because('reason_required') : undefined;
