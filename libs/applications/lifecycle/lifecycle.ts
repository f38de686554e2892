import * as ask from './requirements/index.js';
import type { AnyRequirement } from './requirements/index.js';
import type { CommandType } from './rules/commands.js';
import * as is from './guards/index.js';
import type { Guard } from './guards/index.js';
import * as panel from './guards/panel.js';
import type { CaseTaskKind } from './state/own-tasks.js';
import { endedStatuses, examinedStatuses, handedIn, underWay, type Status } from './state/statuses.js';

/** Who may give a command. `holder` serves the task's desk and has the task in hand, for themselves or for somebody away. */
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
  /** Where it leads by itself; none = the status stays. What completes a status stands in `passages`. */
  to?: readonly Status[];
  by: Party;
  /** The kinds of task it is about. */
  task?: readonly CaseTaskKind[];
  needs?: readonly Guard[];
  asks?: readonly AnyRequirement[];
  /** Where the rule stands: 行政许可法 (Administrative Licensing Law), or the zone's procedure. */
  article?: string;
}

const asks = (...rules: unknown[]) => rules as readonly AnyRequirement[];
const examined = examinedStatuses;
const conditionsFit = [ask.conditionsAreDated, ask.conditionsAreOwned];
const withTasks: readonly Status[] = ['received', ...examined, 'in_notice', ...endedStatuses];
const delivered: readonly Status[] = ['approved', 'refused', 'revoked'];

/** 申请的全部流转: every way an application may move, and who may move it. */
// prettier-ignore
export const lifecycle = {
  submit:                   { from: ['draft'],                 to: ['received'],               by: 'applicant',  asks: asks(ask.dossierIsComplete), article: '32' },
  withdraw:                 { from: ['draft', 'received', 'correcting', ...examined], to: ['withdrawn'], by: 'applicant', asks: asks(ask.reasonIsGiven) },
  accept:                   { from: ['received'],              to: ['in_review'],              by: 'holder',     task: ['check'], asks: asks(ask.checklistIsComplete, ask.promisedPapersFollow), article: '32' },
  acceptWithPapersToFollow: { from: ['received'],              to: ['in_review'],              by: 'holder',     task: ['check'], asks: asks(ask.checklistIsComplete, ask.papersMayFollow, ask.papersArePromised, ask.promisedPapersFollow) },
  refuseAcceptance:         { from: ['received'],              to: ['not_accepted'],           by: 'holder',     task: ['check'], asks: asks(ask.reasonsAreGiven), article: '32' },
  allowOnSpotCorrection:                { from: ['received'],                                              by: 'holder',     task: ['check'], needs: [is.noOnSpotCorrectionIsOpen], asks: asks(ask.itemsAreNamed, ask.itemsAreOfTheDossier), article: '32(1)(3)' },
  correctOnSpot:                     { from: ['received'],                                              by: 'applicant',  needs: [is.onSpotCorrectionIsOpen], asks: asks(ask.onlyAllowedItemsAreCorrected, ask.dossierIsComplete), article: '32(1)(3)' },
  requestCorrection:        { from: ['received', 'in_review'], to: ['correcting'],             by: 'holder',     task: ['check', 'opinion'], needs: [is.isNotSuspended], asks: asks(ask.somethingIsNamed, ask.lateDefectHasReason, ask.itemsAreOfTheDossier, ask.noticeIsTheFirst), article: '32(4)' },
  deemAccepted:             { from: ['received'],              to: ['in_review'],              by: 'system',     needs: [is.acceptanceIsOverdue], article: '32(4)' },
  noteDefects:              { from: ['in_review'],                                             by: 'holder',     task: ['opinion'],   needs: [is.isNotSuspended], asks: asks(ask.lateDefectHasReason, ask.itemsAreOfTheDossier, ask.noticeIsTheFirst), article: '32(4)' },
  resubmit:                 { from: ['correcting'],            to: ['received', 'in_review'],  by: 'applicant',  asks: asks(ask.dossierIsComplete, ask.itemsAreAnswered), article: '32(5)' },
  lapse:                    { from: ['correcting'],            to: ['lapsed'],                 by: 'system',     needs: [is.correctionIsOverdue] },
  lapseForPapers:           { from: [...examined],             to: ['lapsed'],                 by: 'supervisor', needs: [is.isNotSuspended, is.aPaperIsOverdue], asks: asks(ask.reasonsAreGiven, ask.endNamesRemedies) },
  lapseWithAdmission:       { from: underWay,                  to: ['lapsed'],                 by: 'system',     needs: [is.followsAnAdmission] },
  provide:                  { from: [...examined],                                             by: 'applicant',  needs: [is.hasPapersToFollow], asks: asks(ask.paperIsExpected) },
  claim:                    { from: withTasks,                                                 by: 'desk',       needs: [is.taskIsOpen, is.taskIsFree, is.isSecondPairOfEyes, panel.takesTheSeat] },
  release:                  { from: withTasks,                                                 by: 'holder' },
  reassign:                 { from: withTasks,                                                 by: 'holder/supervisor', needs: [is.taskIsOpen], asks: asks(ask.reasonIsGiven, ask.colleagueMayTakeIt) },
  countersign:              { from: ['in_review', 'in_approval'],                              by: 'holder',     task: ['opinion', 'signature'], needs: [is.isNotSuspended], asks: asks(ask.reasonIsGiven, ask.deskMayBeAsked) },
  urge:                     { from: withTasks,                                                 by: 'supervisor/applicant', needs: [is.taskIsOpen, is.isNotSuspended, is.isNotUrgedToday, is.isLateForApplicant], asks: asks(ask.noteIsGiven) },
  recordSiteCheck:          { from: ['in_review'],                                             by: 'holder',     task: ['opinion'],   asks: asks(ask.twoOfficersChecked, ask.visitIsRecorded), article: '34' },
  opine:                    { from: ['in_review', 'in_approval'],                              by: 'holder',     task: ['opinion'],   needs: [is.isNotSuspended, is.isSecondPairOfEyes], asks: asks(ask.outcomeFits, ask.outcomeIsReasoned, ask.checklistIsComplete, ask.adviceBindsNobody, ...conditionsFit) },
  consentBySilence:         { from: ['in_review'],                                             by: 'system',     task: ['opinion'],   needs: [is.taskIsOpen, is.isNotSuspended, is.silenceMeansConsent] },
  vote:                     { from: ['in_panel'],                                              by: 'holder',     task: ['vote'],      needs: [is.isNotSuspended, is.isSecondPairOfEyes, panel.takesTheSeat], asks: asks(ask.outcomeFits, ask.noConflictIsDeclared, ask.opinionIsWritten, ask.checklistIsComplete, ask.vetoIsYours, ...conditionsFit) },
  recuse:                   { from: ['in_panel'],                                              by: 'desk',       task: ['vote'],      needs: [is.taskIsOpen, panel.hasNoConflict], asks: asks(ask.reasonIsGiven) },
  putOnAgenda:              { from: ['in_panel'],                                              by: 'desk',       needs: [panel.panelMeets, panel.isOnNoAgenda], asks: asks(ask.meetingIsAnnounced) },
  takeOffAgenda:            { from: ['in_panel'],                                              by: 'desk',       needs: [panel.isOnAgenda, panel.agendaIsOpen] },
  fixPapers:                { from: ['in_panel'],                                              by: 'desk',       needs: [panel.isOnAgenda, panel.agendaIsOpen, panel.meetingIsAhead] },
  openSitting:              { from: ['in_panel'],                                              by: 'desk',       needs: [panel.isOnAgenda, panel.papersAreFixed, panel.sittingIsNotOpen, panel.meetingHourHasCome], asks: asks(ask.attendanceNamesSeats, ask.nobodySitsTwice, ask.nobodyInConflictSits, ask.quorumIsPresent) },
  adjourn:                  { from: ['in_panel'],                                              by: 'desk',       needs: [panel.isOnAgenda, panel.papersAreFixed], asks: asks(ask.reasonIsGiven) },
  closePanel:               { from: ['in_panel'],              to: ['in_approval'],            by: 'desk',       needs: [is.isNotSuspended, panel.panelIsAtTheTable, panel.quorumIsMet, panel.votesAreIn] },
  sign:                     { from: ['in_approval'],                                           by: 'holder',     task: ['signature'], needs: [is.isNotSuspended, is.isSecondPairOfEyes, is.adviceIsIn], asks: asks(ask.outcomeFits, ask.outcomeIsReasoned, ask.refusalIsReasoned, ask.refusalNamesRemedies, ask.returnNamesReview, ask.papersAreIn, ask.changesAreAcknowledged, ask.panelIsFollowed, ask.checklistIsComplete, ...conditionsFit), article: '34, 38' },
  suspend:                  { from: [...examined],                                             by: 'holder',     needs: [is.isNotSuspended], asks: asks(ask.reasonIsGiven, ask.endIsAhead), article: '45' },
  resume:                   { from: [...examined],                                             by: 'desk',       needs: [is.isSuspended] },
  resumeBySilence:          { from: [...examined],                                             by: 'system',     needs: [is.expectedEndIsOver] },
  extend:                   { from: [...examined],                                             by: 'supervisor', needs: [is.isNotSuspended, is.isNotExtended, is.limitStillRuns], asks: asks(ask.reasonIsGiven), article: '42' },
  askForExtension:          { from: [...examined],                                             by: 'holder',     needs: [is.isNotSuspended, is.isNotExtended, is.limitStillRuns, is.noExtensionIsAsked], asks: asks(ask.reasonIsGiven), article: '42' },
  declineExtension:         { from: [...examined],                                             by: 'supervisor', needs: [is.extensionIsAsked], asks: asks(ask.reasonsAreGiven), article: '42' },
  closeNotice:              { from: ['in_notice'],             to: ['approved'],               by: 'system',     needs: [is.noObjectionIsOpen, is.noticeIsOver] },
  object:                   { from: ['in_notice'],                                             by: 'public',     needs: [is.noticeRuns], article: '36' },
  decideObjection:          { from: ['in_notice'],             to: ['in_panel'],               by: 'holder',     task: ['objection'], needs: [is.isSecondPairOfEyes], asks: asks(ask.outcomeFits, ask.reasonsAreGiven, ask.applicantIsHeard), article: '36' },
  answerObjection:          { from: ['in_notice'],                                             by: 'applicant',  needs: [is.objectionIsOpen], asks: asks(ask.statementSaysSomething), article: '36' },
  deliver:                  { from: delivered,                                                 by: 'holder',     task: ['delivery'], article: '44' },
  confirmDelivery:          { from: delivered,                                                 by: 'applicant',  needs: [is.isDelivered] },
  meetCondition:            { from: ['approved'],                                              by: 'desk',       needs: [is.hasOpenConditions], asks: asks(ask.conditionIsTheirs, ask.conditionIsUnmet, ask.fulfilmentIsShown) },
  reportCondition:          { from: ['approved'],                                              by: 'applicant',  needs: [is.hasConditionsToReport], asks: asks(ask.conditionIsToBeReported) },
  refuseReport:             { from: ['approved'],                                              by: 'desk',       needs: [is.hasReports], asks: asks(ask.conditionIsTheirs, ask.reportIsThere, ask.reasonsAreGiven) },
  breakCondition:           { from: ['approved'],                                              by: 'desk',       needs: [is.hasUnbrokenConditions], asks: asks(ask.conditionIsTheirs, ask.conditionIsUnmet, ask.conditionIsUnbroken, ask.breachIsShown) },
  remind:                   { from: ['correcting', ...examined, 'in_notice', 'approved'],      by: 'system',     needs: [is.aReminderIsDue] },
  rate:                     { from: [...endedStatuses],                                        by: 'applicant',  needs: [is.wasReceived, is.isNotRated], asks: asks(ask.badRatingIsExplained) },
  callBack:                 { from: [...endedStatuses],                                        by: 'holder',     task: ['callback'], needs: [is.isSecondPairOfEyes], asks: asks(ask.outcomeFits, ask.actionTakenIsRecorded, ask.applicantIsAnswered) },
  proposeRevocation:        { from: ['approved'],                                              by: 'desk',       needs: [is.isAnAdmission, is.isNotBeingRevoked], asks: asks(ask.reasonsAreGiven, ask.groundHolds), article: '69' },
  makeStatement:            { from: ['approved'],                                              by: 'applicant',  needs: [is.statementIsAwaited], asks: asks(ask.statementSaysSomething), article: '7' },
  waiveStatement:           { from: ['approved'],                                              by: 'system',     needs: [is.statementIsOverdue] },
  decideRevocation:         { from: ['approved'],              to: ['revoked'],                by: 'holder',     task: ['revocation'], needs: [is.isSecondPairOfEyes], asks: asks(ask.outcomeFits, ask.reasonsAreGiven, ask.revocationNamesRemedies), article: '38, 69' },
  adoptVersion:             { from: underWay,                                                  by: 'supervisor', needs: [is.isNotSuspended], asks: asks(ask.reasonIsGiven, ask.versionIsAnother, ask.versionHasPlace) },
  recalculate:                  { from: ['correcting', ...withTasks],                              by: 'system',     needs: [is.limitsAreOutdated], article: '82' },
  escalate:                 { from: handedIn,                                                  by: 'system',     needs: [is.isNotSuspended, is.cardIsDue] },
  issueCard:                { from: handedIn,                                                  by: 'supervisor', asks: asks(ask.ruleIsByHand, ask.reasonIsGiven, ask.taskIsOfTheApplication, ask.cardIsTheFirst) },
  acknowledgeCard:          { from: handedIn,                                                  by: 'desk',       needs: [is.cardStands, is.cardIsNotAcknowledged], asks: asks(ask.wordsAreGiven) },
  appealCard:               { from: handedIn,                                                  by: 'desk',       needs: [is.cardIsNotAppealed, is.appealIsInTime], asks: asks(ask.reasonsAreGiven) },
  decideAppeal:             { from: handedIn,                                                  by: 'supervisor', needs: [is.appealIsOpen, is.isNotConcerned], asks: asks(ask.outcomeFits, ask.reasonsAreGiven) },
} as const satisfies Record<CommandType, Transition>;

export const commandTypes = Object.keys(lifecycle) as CommandType[];

/** Where a status leads once nothing is left to do in it. */
export const passages: Partial<Record<Status, readonly Status[]>> = {
  received: ['in_review'],
  in_review: ['in_panel', 'in_approval'],
  in_panel: ['in_approval'],
  in_approval: ['in_notice', 'approved', 'refused', 'in_review', 'in_panel'],
};

/** How each party is recognised. */
export const partyGuards: Record<Party, Guard> = {
  applicant: is.isApplicant,
  desk: is.servesDesk,
  holder: is.isHolder,
  supervisor: is.isSupervisor,
  'holder/supervisor': is.isHolderOrSupervisor,
  'supervisor/applicant': is.isSupervisorOrApplicant,
  system: is.isSystem,
  public: is.isPublic,
};

/** Open to a desk without a task in hand, or to who may do no more than let go of one. */
export const partyExceptions: Partial<Record<CommandType, Guard>> = {
  release: is.mayRelease,
  suspend: is.isHolderOrPanelOffice,
  askForExtension: is.isHolderOrPanelOffice,
  resume: is.servesOpenTask,
  meetCondition: is.servesConditionDesk,
  acknowledgeCard: is.servesCardDesk,
  appealCard: is.servesCardDesk,
  refuseReport: is.servesConditionDesk,
  breakCondition: is.servesConditionDesk,
  proposeRevocation: is.servesExaminingDesk,
};
