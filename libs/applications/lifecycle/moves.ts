import type { CommandOf, CommandType } from './rules/commands.js';
import type { ApplicationEvent } from './events/events.js';
import { adoptVersion } from './moves/versions.js';
import { confirmDelivery, deliver } from './moves/after-decision/delivery.js';
import { acknowledgeCard, appealCard, decideAppeal, escalate, issueCard } from './moves/cards.js';
import { breakCondition, meetCondition, refuseReport, reportCondition } from './moves/after-decision/conditions.js';
import { closeNotice, closePanel } from './moves/decision.js';
import { allowOnSpotCorrection, correctOnSpot } from './moves/on-spot-corrections.js';
import { answerObjection, decideObjection, object } from './moves/after-decision/objections.js';
import { askForExtension, declineExtension, extend, resume, resumeBySilence, suspend } from './moves/pauses.js';
import { recalculate } from './limits/recalculation.js';
import {
  accept,
  acceptWithPapersToFollow,
  deemAccepted,
  provide,
  refuseAcceptance,
  resubmit,
  submit,
} from './moves/receipt.js';
import { countersign, reassign, urge } from './moves/assignment.js';
import { adjourn, fixPapers, openSitting, putOnAgenda, recuse, takeOffAgenda } from './moves/panel.js';
import { recordSiteCheck } from './moves/site-checks.js';
import { callBack, rate } from './moves/after-decision/rating.js';
import { remind } from './moves/after-decision/reminders.js';
import {
  decideRevocation,
  makeStatement,
  proposeRevocation,
  waiveStatement,
} from './moves/after-decision/revocation.js';
import { claim, consentBySilence, concludeTask, release } from './moves/tasks.js';
import { noteDefects, requestCorrection } from './moves/corrections.js';
import { lapse, lapseForPapers, lapseWithAdmission, withdraw } from './moves/endings.js';
import type { RuleContext } from './rules/rule-context.js';

export type Move<Type extends CommandType> = (command: CommandOf<Type>, context: RuleContext) => ApplicationEvent[];

/** The events of each command that is not refused. */
export const moves: { [Type in CommandType]: Move<Type> } = {
  submit,
  resubmit,
  allowOnSpotCorrection,
  correctOnSpot,
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
  opine: concludeTask,
  consentBySilence,
  vote: concludeTask,
  recuse,
  putOnAgenda,
  takeOffAgenda,
  fixPapers,
  openSitting,
  adjourn,
  closePanel,
  sign: concludeTask,
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
  recalculate,
  escalate,
  issueCard,
  acknowledgeCard,
  appealCard,
  decideAppeal,
};
