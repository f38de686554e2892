import type { CommandOf, CommandType } from './commands.js';
import type { ApplicationEvent } from './events.js';
import { adoptVersion } from './moves/adopting.js';
import { confirmDelivery, deliver, withdraw } from './moves/afterwards.js';
import { acknowledgeCard, appealCard, decideAppeal, escalate, issueCard } from './moves/carding.js';
import { breakCondition, meetCondition, refuseReport, reportCondition } from './moves/conditions.js';
import { closeNotice, closePanel } from './moves/deciding.js';
import { askToMend, mend } from './moves/mending.js';
import { answerObjection, decideObjection, object } from './moves/objecting.js';
import { askForExtension, declineExtension, extend, resume, resumeBySilence, suspend } from './moves/pausing.js';
import { recount } from './moves/recounting.js';
import {
  accept,
  acceptWithPapersToFollow,
  deemAccepted,
  provide,
  refuseAcceptance,
  resubmit,
  submit,
} from './moves/receiving.js';
import { countersign, reassign, urge } from './moves/passing-on.js';
import { adjourn, fixPapers, openSitting, putOnAgenda, recuse, takeOffAgenda } from './moves/sitting.js';
import { recordSiteCheck } from './moves/site-checks.js';
import { callBack, rate } from './moves/rating.js';
import { remind } from './moves/reminding.js';
import { decideRevocation, makeStatement, proposeRevocation, waiveStatement } from './moves/revoking.js';
import { claim, consentBySilence, judge, release } from './moves/tasks.js';
import { noteDefects, requestCorrection } from './moves/correcting.js';
import { lapse, lapseForPapers, lapseWithAdmission } from './moves/lapsing.js';
import type { Situation } from './situation.js';

export type Move<Type extends CommandType> = (command: CommandOf<Type>, situation: Situation) => ApplicationEvent[];

/** What each command brings about, once nothing refuses it. */
export const moves: { [Type in CommandType]: Move<Type> } = {
  submit,
  resubmit,
  askToMend,
  mend,
  accept,
  acceptWithPapersToFollow,
  refuseAcceptance,
  requestCorrection,
  deemAccepted,
  lapse,
  lapseForPapers,
  lapseWithAdmission,
  noteDefects,
  provide,
  withdraw,
  claim,
  release,
  reassign,
  countersign,
  urge,
  recordSiteCheck,
  opine: judge,
  consentBySilence,
  vote: judge,
  recuse,
  putOnAgenda,
  takeOffAgenda,
  fixPapers,
  openSitting,
  adjourn,
  closePanel,
  sign: judge,
  suspend,
  resume,
  resumeBySilence,
  extend,
  askForExtension,
  declineExtension,
  closeNotice,
  object,
  decideObjection,
  answerObjection,
  deliver,
  confirmDelivery,
  meetCondition,
  reportCondition,
  refuseReport,
  breakCondition,
  remind,
  rate,
  callBack,
  proposeRevocation,
  makeStatement,
  waiveStatement,
  decideRevocation,
  adoptVersion,
  recount,
  escalate,
  issueCard,
  acknowledgeCard,
  appealCard,
  decideAppeal,
};
