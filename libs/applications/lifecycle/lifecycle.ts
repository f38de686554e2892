import * as completion from './completions.js';
import * as guard from './guards/index.js';
import * as requirement from './requirements/index.js';
import type { CommandOf, CommandType } from './rules/commands.js';
import * as find from './rules/implied-tasks.js';
import type { Guard, Requirement } from './rules/rule-types.js';
import type { CaseTaskKind } from './state/own-tasks.js';
import {
  decidedStatuses,
  endedStatuses,
  examinedStatuses,
  handedIn,
  statusesWithTasks,
  underWay,
  type Status,
} from './state/statuses.js';

/** Who may give a command. `holder` serves the task's desk and holds the task, for themselves or for somebody away. */
export const parties = [
  'applicant',
  'desk',
  'holder',
  'supervisor',
  'holder/supervisor',
  'supervisor/applicant',
  'system',
  'public',
] as const;
export type Party = (typeof parties)[number];

export interface Transition {
  from: readonly Status[];
  /** Where the command itself leads; none = the status stays. */
  to?: readonly Status[];
  /** What follows by itself where the command leaves nothing to do in a status. */
  then?: readonly completion.Completion[];
  by: Party;
  /** The kinds of task that the command is about. */
  task?: readonly CaseTaskKind[];
  /** What the command says it is about. */
  names?: 'task' | 'card';
  /** The task that the command means without naming it. */
  means?: find.TaskFinder;
  /** What must hold before the command is given: a button shows only then. */
  guards?: readonly Guard[];
  /** What the caller must supply. */
  requires?: readonly Requirement<never>[];
  /** Where the rule stands: 行政许可法 (Administrative Licensing Law), or the zone's procedure. */
  article?: string;
}

/** A row fits its command: it names what the payload names, and requires what the payload can have. */
type Row<Type extends CommandType> = Omit<Transition, 'names' | 'requires'> &
  Naming<CommandOf<Type>> & { requires?: readonly Requirement<Type>[] };

type Naming<Payload> = Payload extends { taskId: string }
  ? { names: 'task' }
  : Payload extends { cardId: string }
    ? { names: 'card' }
    : { names?: undefined };

const conditionsFit = [requirement.conditionsAreDated, requirement.conditionsAreOwned] as const;

/** 申请的全部流转: every way an application may move, and who may move it. */
// prettier-ignore
export const lifecycle = {
  submit:                   { from: ['draft'],                 to: ['received'],     by: 'applicant',                                   then: [completion.receipt], requires: [requirement.dossierIsComplete], article: '32' },
  withdraw:                 { from: ['draft', 'received', 'correcting', ...examinedStatuses], to: ['withdrawn'], by: 'applicant',       requires: [requirement.reasonIsGiven] },
  accept:                   { from: ['received'],              to: ['in_review'],    by: 'holder',               task: ['check'],       means: find.windowCheck, then: [completion.review], requires: [requirement.checklistIsComplete, requirement.promisedPapersFollow], article: '32' },
  acceptWithPapersToFollow: { from: ['received'],              to: ['in_review'],    by: 'holder',               task: ['check'],       means: find.windowCheck, then: [completion.review], requires: [requirement.checklistIsComplete, requirement.papersMayFollow, requirement.papersArePromised, requirement.promisedPapersFollow] },
  refuseAcceptance:         { from: ['received'],              to: ['not_accepted'], by: 'holder',               task: ['check'],       means: find.windowCheck, requires: [requirement.reasonsAreGiven], article: '32' },
  allowOnSpotCorrection:    { from: ['received'],                                    by: 'holder',               task: ['check'],       means: find.windowCheck, guards: [guard.noOnSpotCorrectionIsOpen], requires: [requirement.itemsAreGiven, requirement.itemsAreOfTheDossier], article: '32(1)(3)' },
  correctOnSpot:            { from: ['received'],                                    by: 'applicant',                                   guards: [guard.onSpotCorrectionIsOpen], requires: [requirement.onlyAllowedItemsAreCorrected, requirement.dossierIsComplete], article: '32(1)(3)' },
  requestCorrection:        { from: ['received', 'in_review'], to: ['correcting'],   by: 'holder',               task: ['check', 'opinion'], means: find.checkOrHeldTask, guards: [guard.isNotSuspended], requires: [requirement.noticeHasItems, requirement.lateDefectHasReason, requirement.itemsAreOfTheDossier, requirement.noticeIsTheFirst], article: '32(4)' },
  deemAccepted:             { from: ['received'],              to: ['in_review'],    by: 'system',                                      then: [completion.review], guards: [guard.acceptanceIsOverdue], article: '32(4)' },
  noteDefects:              { from: ['in_review'],                                   by: 'holder',               task: ['opinion'],     names: 'task', guards: [guard.isNotSuspended], requires: [requirement.lateDefectHasReason, requirement.itemsAreOfTheDossier, requirement.noticeIsTheFirst], article: '32(4)' },
  resubmit:                 { from: ['correcting'],            to: ['received', 'in_review'], by: 'applicant',                          then: [completion.receipt], requires: [requirement.dossierIsComplete, requirement.itemsAreAnswered], article: '32(5)' },
  lapse:                    { from: ['correcting'],            to: ['lapsed'],       by: 'system',                                      guards: [guard.correctionIsOverdue] },
  lapseForPapers:           { from: examinedStatuses,          to: ['lapsed'],       by: 'supervisor',                                  guards: [guard.isNotSuspended, guard.aPaperIsOverdue], requires: [requirement.reasonsAreGiven, requirement.endNamesRemedies] },
  lapseWithAdmission:       { from: underWay,                  to: ['lapsed'],       by: 'system',                                      guards: [guard.followsAnAdmission] },
  provide:                  { from: examinedStatuses,                                by: 'applicant',                                   guards: [guard.hasPapersToFollow], requires: [requirement.paperIsExpected] },
  claim:                    { from: statusesWithTasks,                               by: 'desk',                                        names: 'task', guards: [guard.taskIsOpen, guard.taskIsFree, guard.isSecondPairOfEyes, guard.takesTheSeat] },
  release:                  { from: statusesWithTasks,                               by: 'holder',                                      names: 'task' },
  reassign:                 { from: statusesWithTasks,                               by: 'holder/supervisor',                           names: 'task', guards: [guard.taskIsOpen], requires: [requirement.reasonIsGiven, requirement.colleagueMayTakeIt] },
  countersign:              { from: ['in_review', 'in_approval'],                    by: 'holder',               task: ['opinion', 'signature'], names: 'task', guards: [guard.isNotSuspended], requires: [requirement.reasonIsGiven, requirement.deskMayBeAsked] },
  urge:                     { from: statusesWithTasks,                               by: 'supervisor/applicant',                        names: 'task', guards: [guard.taskIsOpen, guard.isNotSuspended, guard.isNotUrgedToday, guard.isLateForApplicant], requires: [requirement.noteIsGiven] },
  recordSiteCheck:          { from: ['in_review'],                                   by: 'holder',               task: ['opinion'],     names: 'task', requires: [requirement.twoOfficersChecked, requirement.visitIsRecorded], article: '34' },
  opine:                    { from: ['in_review', 'in_approval'],                    by: 'holder',               task: ['opinion'],     names: 'task', then: [completion.review], guards: [guard.isNotSuspended, guard.isSecondPairOfEyes], requires: [requirement.outcomeFits, requirement.outcomeIsReasoned, requirement.checklistIsComplete, requirement.adviceBindsNobody, ...conditionsFit] },
  consentBySilence:         { from: ['in_review'],                                   by: 'system',               task: ['opinion'],     names: 'task', then: [completion.review], guards: [guard.taskIsOpen, guard.isNotSuspended, guard.silenceMeansConsent] },
  vote:                     { from: ['in_panel'],                                    by: 'holder',               task: ['vote'],        names: 'task', then: [completion.votes], guards: [guard.isNotSuspended, guard.isSecondPairOfEyes, guard.takesTheSeat], requires: [requirement.outcomeFits, requirement.noConflictIsDeclared, requirement.opinionIsWritten, requirement.checklistIsComplete, requirement.vetoIsYours, ...conditionsFit] },
  recuse:                   { from: ['in_panel'],                                    by: 'desk',                 task: ['vote'],        names: 'task', guards: [guard.taskIsOpen, guard.hasNoConflict], requires: [requirement.reasonIsGiven] },
  putOnAgenda:              { from: ['in_panel'],                                    by: 'desk',                                        means: find.panelOffice, guards: [guard.panelMeets, guard.isOnNoAgenda], requires: [requirement.meetingIsAnnounced] },
  takeOffAgenda:            { from: ['in_panel'],                                    by: 'desk',                                        means: find.panelOffice, guards: [guard.isOnAgenda, guard.agendaIsOpen] },
  fixPapers:                { from: ['in_panel'],                                    by: 'desk',                                        means: find.panelOffice, guards: [guard.isOnAgenda, guard.agendaIsOpen, guard.meetingIsAhead] },
  openSitting:              { from: ['in_panel'],                                    by: 'desk',                                        means: find.panelOffice, guards: [guard.isOnAgenda, guard.papersAreFixed, guard.sittingIsNotOpen, guard.meetingHourHasCome], requires: [requirement.attendanceNamesSeats, requirement.nobodySitsTwice, requirement.nobodyInConflictSits, requirement.quorumIsPresent] },
  adjourn:                  { from: ['in_panel'],                                    by: 'desk',                                        means: find.panelOffice, guards: [guard.isOnAgenda, guard.papersAreFixed], requires: [requirement.reasonIsGiven] },
  closePanel:               { from: ['in_panel'],              to: ['in_approval'],  by: 'desk',                                        means: find.panelOffice, guards: [guard.isNotSuspended, guard.panelIsAtTheTable, guard.quorumIsMet, guard.votesAreIn] },
  sign:                     { from: ['in_approval'],                                 by: 'holder',               task: ['signature'],   names: 'task', then: [completion.signatures], guards: [guard.isNotSuspended, guard.isSecondPairOfEyes, guard.adviceIsIn], requires: [requirement.outcomeFits, requirement.outcomeIsReasoned, requirement.refusalIsReasoned, requirement.refusalNamesRemedies, requirement.returnNamesReview, requirement.papersAreIn, requirement.changesAreAcknowledged, requirement.panelIsFollowed, requirement.checklistIsComplete, ...conditionsFit], article: '34, 38' },
  suspend:                  { from: examinedStatuses,                                by: 'holder',                                      means: find.heldTaskOrPanelOffice, guards: [guard.isNotSuspended], requires: [requirement.reasonIsGiven, requirement.endIsAhead], article: '45' },
  resume:                   { from: examinedStatuses,                                by: 'desk',                                        means: find.taskAtOwnDesk, guards: [guard.isSuspended] },
  resumeBySilence:          { from: examinedStatuses,                                by: 'system',                                      guards: [guard.expectedEndIsOver] },
  extend:                   { from: examinedStatuses,                                by: 'supervisor',                                  guards: [guard.isNotSuspended, guard.isNotExtended, guard.limitStillRuns], requires: [requirement.reasonIsGiven], article: '42' },
  askForExtension:          { from: examinedStatuses,                                by: 'holder',                                      means: find.heldTaskOrPanelOffice, guards: [guard.isNotSuspended, guard.isNotExtended, guard.limitStillRuns, guard.noExtensionIsAsked], requires: [requirement.reasonIsGiven], article: '42' },
  declineExtension:         { from: examinedStatuses,                                by: 'supervisor',                                  guards: [guard.extensionIsAsked], requires: [requirement.reasonsAreGiven], article: '42' },
  closeNotice:              { from: ['in_notice'],             to: ['approved'],     by: 'system',                                      guards: [guard.noObjectionIsOpen, guard.noticeIsOver] },
  object:                   { from: ['in_notice'],                                   by: 'public',                                      guards: [guard.noticeRuns], article: '36' },
  decideObjection:          { from: ['in_notice'],             to: ['in_panel'],     by: 'holder',               task: ['objection'],   names: 'task', guards: [guard.isSecondPairOfEyes], requires: [requirement.outcomeFits, requirement.reasonsAreGiven, requirement.applicantIsHeard], article: '36' },
  answerObjection:          { from: ['in_notice'],                                   by: 'applicant',                                   guards: [guard.objectionIsOpen], requires: [requirement.statementSaysSomething], article: '36' },
  deliver:                  { from: decidedStatuses,                                 by: 'holder',               task: ['delivery'],    means: find.delivery, article: '44' },
  confirmDelivery:          { from: decidedStatuses,                                 by: 'applicant',                                   guards: [guard.isDelivered] },
  meetCondition:            { from: ['approved'],                                    by: 'desk',                                        guards: [guard.hasOpenConditions], requires: [requirement.conditionIsTheirs, requirement.conditionIsUnmet, requirement.fulfilmentIsShown] },
  reportCondition:          { from: ['approved'],                                    by: 'applicant',                                   guards: [guard.hasConditionsToReport], requires: [requirement.conditionIsToBeReported] },
  refuseReport:             { from: ['approved'],                                    by: 'desk',                                        guards: [guard.hasReports], requires: [requirement.conditionIsTheirs, requirement.reportIsThere, requirement.reasonsAreGiven] },
  breakCondition:           { from: ['approved'],                                    by: 'desk',                                        guards: [guard.hasUnbrokenConditions], requires: [requirement.conditionIsTheirs, requirement.conditionIsUnmet, requirement.conditionIsUnbroken, requirement.breachIsShown] },
  remind:                   { from: ['correcting', ...examinedStatuses, 'in_notice', 'approved'], by: 'system',                         guards: [guard.aReminderIsDue] },
  rate:                     { from: endedStatuses,                                   by: 'applicant',                                   guards: [guard.wasReceived, guard.isNotRated], requires: [requirement.badRatingIsExplained] },
  callBack:                 { from: endedStatuses,                                   by: 'holder',               task: ['callback'],    names: 'task', guards: [guard.isSecondPairOfEyes], requires: [requirement.outcomeFits, requirement.actionTakenIsRecorded, requirement.applicantIsAnswered] },
  proposeRevocation:        { from: ['approved'],                                    by: 'desk',                                        guards: [guard.isAnAdmission, guard.isNotBeingRevoked], requires: [requirement.reasonsAreGiven, requirement.groundHolds], article: '69' },
  makeStatement:            { from: ['approved'],                                    by: 'applicant',                                   guards: [guard.statementIsAwaited], requires: [requirement.statementSaysSomething], article: '7' },
  waiveStatement:           { from: ['approved'],                                    by: 'system',                                      guards: [guard.statementIsOverdue] },
  decideRevocation:         { from: ['approved'],              to: ['revoked'],      by: 'holder',               task: ['revocation'],  names: 'task', guards: [guard.isSecondPairOfEyes], requires: [requirement.outcomeFits, requirement.reasonsAreGiven, requirement.revocationNamesRemedies], article: '38, 69' },
  adoptVersion:             { from: underWay,                                        by: 'supervisor',                                  guards: [guard.isNotSuspended], requires: [requirement.reasonIsGiven, requirement.versionIsAnother, requirement.versionHasPlace] },
  recalculate:              { from: ['correcting', ...statusesWithTasks],            by: 'system',                                      guards: [guard.limitsAreOutdated], article: '82' },
  escalate:                 { from: handedIn,                                        by: 'system',                                      guards: [guard.isNotSuspended, guard.cardIsDue] },
  issueCard:                { from: handedIn,                                        by: 'supervisor',                                  requires: [requirement.ruleIsByHand, requirement.reasonIsGiven, requirement.taskIsOfTheApplication, requirement.cardIsTheFirst] },
  acknowledgeCard:          { from: handedIn,                                        by: 'desk',                                        names: 'card', guards: [guard.cardStands, guard.cardIsNotAcknowledged], requires: [requirement.wordsAreGiven] },
  appealCard:               { from: handedIn,                                        by: 'desk',                                        names: 'card', guards: [guard.cardIsNotAppealed, guard.appealIsInTime], requires: [requirement.reasonsAreGiven] },
  decideAppeal:             { from: handedIn,                                        by: 'supervisor',                                  names: 'card', guards: [guard.appealIsOpen, guard.isNotConcerned], requires: [requirement.outcomeFits, requirement.reasonsAreGiven] },
} as const satisfies { [Type in CommandType]: Row<Type> };

export const commandTypes = Object.keys(lifecycle) as CommandType[];

/** How each party is recognised. */
export const partyGuards: Record<Party, Guard> = {
  applicant: guard.isApplicant,
  desk: guard.servesDesk,
  holder: guard.isHolder,
  supervisor: guard.isSupervisor,
  'holder/supervisor': guard.isHolderOrSupervisor,
  'supervisor/applicant': guard.isSupervisorOrApplicant,
  system: guard.isSystem,
  public: guard.isPublic,
};

/** Commands whose party is recognised by another guard than the rest. */
export const partyExceptions: Partial<Record<CommandType, Guard>> = {
  release: guard.mayRelease,
  suspend: guard.isHolderOrPanelOffice,
  askForExtension: guard.isHolderOrPanelOffice,
  resume: guard.servesOpenTask,
  meetCondition: guard.servesConditionDesk,
  acknowledgeCard: guard.servesCardDesk,
  appealCard: guard.servesCardDesk,
  refuseReport: guard.servesConditionDesk,
  breakCondition: guard.servesConditionDesk,
  proposeRevocation: guard.servesExaminingDesk,
};
