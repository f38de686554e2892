import { because } from '../refusals.js';
import type { Situation } from '../situation.js';
import type { CorrectionItem } from '../state.js';
import { isBlank, type Ask } from './ask.js';

export const itemsAreNamed: Ask<'askToMend'> = ({ items }) =>
  items.length > 0 ? undefined : because('items_required');

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
export const itemsAreOfTheDossier: Ask<'requestCorrection' | 'askToMend'> = ({ items }, { procedure }) => {
  const known = {
    field: procedure.form.flatMap(({ fields }) => fields.map(({ key }) => key)),
    material: procedure.materials.map(({ key }) => key),
  };
  const unknown = items.find(({ subject, key }) => !known[subject].includes(key));
  return unknown && because('no_such_subject', { key: unknown.key, allowed: known[unknown.subject] });
};

const noticesOf = (corrections: Situation['state']['corrections'], desk: string | undefined) =>
  corrections.filter((one) => one.from === 'in_review' && one.desk === desk).length;

export const wasNamed = (
  before: readonly Pick<CorrectionItem, 'subject' | 'key'>[],
  { subject, key }: { subject: string; key: string },
) => before.some((item) => item.subject === subject && item.key === key);

/** A defect found after acceptance needs its reason. */
export const lateDefectHasReason: Ask<'requestCorrection'> = ({ reason }, { state }) =>
  state.status === 'in_review' && isBlank(reason) ? because('reason_required') : undefined;
