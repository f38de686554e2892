import { because } from '../refusals.js';
import { today } from '../situation.js';
import { isBlank, type Ask } from './ask.js';

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

export const reasonIsGiven: Ask<Reasoned> = ({ reason }) => (isBlank(reason) ? because('reason_required') : undefined);

export const reasonsAreGiven: Ask<
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

export const endIsAhead: Ask<'suspend'> = ({ expectedEnd }, situation) =>
  expectedEnd > today(situation) ? undefined : because('date_in_the_past');
