import { because } from '../../rules/refusals.js';
import { isBlank, type Requirement } from '../../rules/rule-types.js';
import { isBad } from '../../state/application-state.js';

/** 差评 gives its reason. */
export const badRatingIsExplained: Requirement<'rate'> = ({ level, words }) =>
  isBad(level) && isBlank(words) ? because('reason_required') : undefined;

/** 回访整改: the action taken is recorded. */
export const actionTakenIsRecorded: Requirement<'callBack'> = ({ opinion }) =>
  isBlank(opinion) ? because('reason_required') : undefined;

export const applicantIsAnswered: Requirement<'callBack'> = ({ reply }) =>
  isBlank(reply) ? because('reply_required') : undefined;
