import type { Actor } from '#kernel';
import { calendarOf, chinaNotices } from '#calendar';
import { ratingLevels, type CommandType } from '#applications/lifecycle';
import { approved, badlyRated, beingRevoked, breached, heard, reported, window2 } from '../approvals.js';
import { lin, thePublic, servingAt, supervisor, theClock } from '../actors.js';
import { aMeeting, aVote, type Scenario } from '../scenario.js';
import { appealed, withCard } from '../situations/card-situations.js';
import * as at from '../situations/panel-situations.js';
import * as is from '../situations/situations.js';
import * as of from './contents.js';

const { window, customs } = is;
const { aboutTask, aboutCard, aboutCondition, judgement, one, pick } = of;
const nothing = () => ({});

const later = (story: Scenario, days: number): Scenario =>
  Object.assign(story, { now: new Date(story.now.getTime() + days * 86_400_000) });

/** The quorum has voted; one seat is in conflict. */
function quorate(): Scenario {
  const story = is.inPanel();
  const [first] = story.openOf('vote');
  story.does(servingAt(first?.desk ?? ''), { type: 'recuse', taskId: first?.id ?? '', reason: '亲属任职' });
  for (const { key, desk } of story.openOf('vote').slice(1)) {
    story.claims(key).does(servingAt(desk), aVote(story.task(key).id));
  }
  return story;
}

function corrected(): Scenario {
  const story = is.received();
  const recorded = { recordedBy: 'the-administrator', recordedAt: story.now.toISOString() };
  const act = { type: 'day_corrected', day: '2026-03-04', working: false, reason: '暴雨停工', ...recorded } as const;
  return Object.assign(story, { calendar: calendarOf(chinaNotices, [act]) });
}

/** Who may give a command, in which story, and what it brings along: mostly what fits. */
type Row<Type extends CommandType> = [Actor, () => Scenario, of.Content<Type>];

// prettier-ignore
export const commands: { [Type in CommandType]: Row<Type> } = {
  submit: [lin, is.story, of.submission],
  withdraw: [lin, is.received, () => ({ reason: '项目调整' })],
  accept: [window, is.checking, ({ story }) => ({ checklist: of.checklistOfCheck(story) })],
  acceptWithPapersToFollow: [window, is.promising, of.papersToFollow],
  refuseAcceptance: [window, is.checking, () => ({ reasons: '不属于本园区事项' })],
  allowOnSpotCorrection: [window, is.checking, ({ story, flavour }) => ({ items: [of.defect(story, flavour)] })],
  correctOnSpot: [lin, is.correctingOnSpot, (meeting) => ({ ...of.submission(meeting), changed: meeting.story.state.onSpotCorrection?.items ?? [] })],
  requestCorrection: [window, is.checking, ({ story, flavour }) => ({ reason: '会审中发现', items: [of.defect(story, flavour)] })],
  noteDefects: [customs, is.examining, of.notedDefects],
  deemAccepted: [theClock, () => later(is.received(), 30), nothing],
  resubmit: [lin, is.correcting, of.resubmission],
  lapse: [theClock, () => later(is.correcting(), 60), nothing],
  lapseForPapers: [supervisor, () => is.late(is.waitingForPaper()), () => ({ reasons: '逾期未补齐承诺材料', remedies: '可以重新申请' })],
  lapseWithAdmission: [theClock, is.leaving, nothing],
  provide: [lin, is.waitingForPaper, of.missingPaper],
  claim: [window, is.received, aboutTask],
  release: [window, is.checking, aboutTask],
  reassign: [customs, is.examining, of.colleague],
  countersign: [customs, is.examining, of.furtherOpinion],
  urge: [supervisor, is.examining, (meeting) => ({ ...aboutTask(meeting), note: '请尽快办理' })],
  recordSiteCheck: [customs, is.examining, of.siteCheck],
  opine: [customs, is.examining, (meeting) => ({ ...judgement(meeting), outcome: one(['consent', 'consent', 'consent', 'object'], meeting) })],
  consentBySilence: [theClock, () => later(is.inReview(), 30), aboutTask],
  vote: [servingAt('panel-customs'), () => is.inPanel().claims('vote-customs'), of.vote],
  recuse: [servingAt('panel-customs'), at.convened, (meeting) => ({ ...aboutTask(meeting), reason: '曾任申请企业顾问' })],
  putOnAgenda: [at.chair, at.convened, ({ story, flavour }) => ({ meeting: aMeeting(story.now, { meetingId: `meeting-${flavour}` }) })],
  takeOffAgenda: [at.chair, () => at.convened().onAgenda(), nothing],
  fixPapers: [at.chair, () => at.convened().onAgenda(), nothing],
  openSitting: [at.chair, at.fixed, ({ story, flavour }) => ({ attendance: story.attendance(pick(of.whoCame, flavour)) })],
  adjourn: [at.chair, at.fixed, () => ({ reason: '补充论证后另行上会' })],
  closePanel: [servingAt('chair'), quorate, nothing],
  sign: [servingAt('customs-approver'), is.signing, of.signature],
  suspend: [customs, is.examining, of.suspension],
  resume: [customs, is.paused, nothing],
  resumeBySilence: [theClock, () => later(is.paused(), 30), nothing],
  extend: [supervisor, is.inReview, () => ({ reason: '情况复杂' })],
  askForExtension: [customs, is.examining, () => ({ reason: '情况复杂，请批准延期' })],
  declineExtension: [supervisor, is.askedForTime, () => ({ reasons: '可在期限内办结' })],
  closeNotice: [theClock, () => later(is.inNotice(), 14), nothing],
  object: [thePublic, is.inNotice, () => ({ objectionId: 'an-objection', digest: 'b'.repeat(64) })],
  decideObjection: [window, () => is.objected().claims('objection'), (meeting) => ({ ...aboutTask(meeting), outcome: one(['dismiss', 'uphold', 'dismiss'], meeting), reasons: '经核查' })],
  answerObjection: [lin, () => is.objected(), () => ({ statement: '与事实不符' })],
  deliver: [window, () => is.approved().claims('delivery'), () => ({ method: 'electronic' })],
  confirmDelivery: [lin, is.delivered, nothing],
  meetCondition: [customs, is.conditioned, aboutCondition],
  reportCondition: [lin, () => approved(), aboutCondition],
  refuseReport: [customs, () => reported(), (meeting) => ({ ...aboutCondition(meeting), reasons: '材料不足' })],
  breakCondition: [customs, () => approved(), (meeting) => ({ ...aboutCondition(meeting), reason: '逾期未落实' })],
  remind: [theClock, () => later(approved(), 300), nothing],
  rate: [lin, () => approved(), (meeting) => ({ level: pick(ratingLevels, meeting.flavour) ?? 'satisfied', words: '等候时间过长' })],
  callBack: [window2, () => badlyRated().claims('callback', window2), (meeting) => ({ ...aboutTask(meeting), outcome: 'resolve', opinion: '增设窗口', reply: '已整改' })],
  proposeRevocation: [customs, () => breached(), of.revocation],
  makeStatement: [lin, () => beingRevoked(), () => ({ statement: '请核实' })],
  waiveStatement: [theClock, () => later(beingRevoked(), 30), nothing],
  decideRevocation: [servingAt('customs-approver'), () => heard().claims('revocation:sign-customs'), of.revocationDecision],
  adoptVersion: [supervisor, is.inReview, of.otherVersion],
  recalculate: [theClock, corrected, () => ({ changes: [] })],
  escalate: [theClock, () => later(is.received(), 3), nothing],
  issueCard: [supervisor, is.inReview, of.card],
  acknowledgeCard: [window, withCard, (meeting) => ({ ...aboutCard(meeting), words: '已补办，今后按日清查' })],
  appealCard: [window, withCard, (meeting) => ({ ...aboutCard(meeting), reasons: '系统停机半日，无法办理' })],
  decideAppeal: [supervisor, appealed, (meeting) => ({ ...aboutCard(meeting), outcome: one(['uphold', 'withdraw'], meeting), reasons: '经核实' })],
};
