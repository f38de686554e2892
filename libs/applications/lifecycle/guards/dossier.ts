import { because } from '../rules/refusals.js';
import { today } from '../rules/rule-context.js';
import type { Guard } from '../rules/rule-types.js';

export const noOnSpotCorrectionIsOpen: Guard = ({ state: { onSpotCorrection } }) =>
  onSpotCorrection
    ? because('on_spot_correction_open', { items: onSpotCorrection.items.map(({ key }) => key) })
    : undefined;

export const onSpotCorrectionIsOpen: Guard = ({ state: { onSpotCorrection } }) =>
  onSpotCorrection ? undefined : because('no_on_spot_correction');

export const hasPapersToFollow: Guard = ({ state }) =>
  state.papers.some(({ providedOn }) => providedOn === null) ? undefined : because('no_such_paper');

/** 逾期未补: the applicant let the last day of a promised paper pass. */
export const aPaperIsOverdue: Guard = (context) => {
  const owed = context.state.papers.filter(({ providedOn }) => providedOn === null);
  const isOverdue = owed.some(({ dueOn }) => today(context) > dueOn);
  return isOverdue ? undefined : because('no_paper_overdue', { papers: owed });
};

/** Applications about an admitted project fall with its admission. */
export const followsAnAdmission: Guard = ({ state: { kind } }) =>
  kind === 'entry' ? because('admission_stands') : undefined;
