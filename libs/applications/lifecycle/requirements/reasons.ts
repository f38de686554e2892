import { addMonths } from '#calendar';
import { because, type Refusal } from '../rules/refusals.js';
import { today } from '../rules/rule-context.js';
import { isBlank, type Requirement } from '../rules/rule-types.js';

export const reasonIsGiven = ({ reason }: { reason: string }): Refusal | undefined =>
  isBlank(reason) ? because('reason_required') : undefined;

export const reasonsAreGiven = ({ reasons }: { reasons?: string }): Refusal | undefined =>
  isBlank(reasons) ? because('reason_required') : undefined;

/** Set by the zone: a clock that stands longer is stopped anew, with a reason. */
const longestSuspensionMonths = 12;

export const endIsAhead: Requirement<'suspend'> = ({ expectedEnd }, context) => {
  const latest = addMonths(today(context), longestSuspensionMonths);
  if (expectedEnd <= today(context)) return because('date_in_the_past');
  return expectedEnd > latest ? because('suspension_too_far', { latest }) : undefined;
};

export const statementSaysSomething = ({ statement }: { statement: string }): Refusal | undefined =>
  isBlank(statement) ? because('reason_required') : undefined;

/** Art. 38 by analogy: ending an application without a decision names the remedies. */
export const endNamesRemedies: Requirement<'lapseForPapers'> = ({ remedies }) =>
  isBlank(remedies) ? because('remedies_required') : undefined;
