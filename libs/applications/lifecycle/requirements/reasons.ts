import { because } from '../rules/refusals.js';
import { today } from '../rules/rule-context.js';
import { isBlank, type Requirement } from '../rules/requirement.js';

type Reasoned =
  | 'withdraw'
  | 'suspend'
  | 'extend'
  | 'askForExtension'
  | 'reassign'
  | 'countersign'
  | 'issueCard'
  | 'adoptVersion'
  | 'recuse'
  | 'adjourn';

export const reasonIsGiven: Requirement<Reasoned> = ({ reason }) =>
  isBlank(reason) ? because('reason_required') : undefined;

export const reasonsAreGiven: Requirement<
  | 'refuseAcceptance'
  | 'lapseForPapers'
  | 'declineExtension'
  | 'decideObjection'
  | 'refuseReport'
  | 'proposeRevocation'
  | 'decideRevocation'
  | 'appealCard'
  | 'decideAppeal'
> = ({ reasons }) => (isBlank(reasons) ? because('reason_required') : undefined);

export const endIsAhead: Requirement<'suspend'> = ({ expectedEnd }, context) =>
  expectedEnd > today(context) ? undefined : because('date_in_the_past');
