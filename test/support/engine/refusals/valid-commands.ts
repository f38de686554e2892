import type { Actor } from '#kernel';
import { calendarOf, chinaNotices } from '#calendar';
import type { CommandOf, CommandType } from '#applications/lifecycle';
import { approved, badlyRated, beingRevoked, breached, conditionOf, heard, reported, window2 } from '../approvals.js';
import { lin, thePublic, servingAt, supervisor, theClock } from '../actors.js';
import { aMeeting, aVote, type Scenario } from '../scenario.js';
import type { Attempt } from './situations/case.js';
import { nextVersion } from '../procedure-versions.js';
import { appealed, withCard } from './cards.js';
import * as at from './situations/panel-situations.js';
import * as is from './situations/situations.js';

const { window, customs } = is;
const nothing = () => ({});
const aDay = 86_400_000;

const later = (story: Scenario, days: number): Scenario =>
  Object.assign(story, { now: new Date(story.now.getTime() + days * aDay) });

const about = (story: Scenario, key: string) => ({ taskId: story.task(key).id });

const judging = (story: Scenario, key: string) => ({
  ...about(story, key),
  checklist: story.checklistOf(key),
  opinion: '同意',
});

const answersTo = ({ state }: Scenario) =>
  (state.corrections.at(-1)?.items ?? []).map(({ id }) => ({ item: id, answer: '已补' }));

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

const theCard = ({ state }: Scenario) => ({ cardId: state.cards[0]?.id ?? '' });
const shown = (story: Scenario) => ({ conditionId: conditionOf(story).id, evidence: '现场照片' });

const aPaper = { material: 'it_plan', dueOn: '2026-03-27' };
const aPause = { kind: 'expert_review', reason: '专家评审', expectedEnd: '2026-03-20' } as const;
const anObjection = { objectionId: 'an-objection', digest: 'b'.repeat(64) };

type Innocent<Type extends CommandType> = [Actor, () => Scenario, (story: Scenario) => Omit<CommandOf<Type>, 'type'>];

// prettier-ignore
const innocents: { [Type in CommandType]: Innocent<Type> } = {
  submit: [lin, is.story, () => is.submission()],
  withdraw: [lin, is.received, () => ({ reason: '项目调整' })],
  accept: [window, is.checking, (story) => ({ checklist: story.checklistOf('completeness') })],
  acceptWithPapersToFollow: [window, is.promising, (story) => ({ papers: [aPaper], checklist: story.checklistOf('completeness') })],
  refuseAcceptance: [window, is.checking, () => ({ reasons: '不属于本园区事项' })],
  allowOnSpotCorrection: [window, is.checking, () => ({ items: [is.aSlip] })],
  correctOnSpot: [lin, is.correctingOnSpot, () => ({ ...is.submission(), changed: [is.aSlip] })],
  requestCorrection: [window, is.checking, () => ({ items: [is.anItem] })],
  noteDefects: [customs, is.examining, (story) => ({ ...about(story, 'customs'), items: [is.anItem], reason: '复核发现' })],
  deemAccepted: [theClock, () => later(is.received(), 30), nothing],
  resubmit: [lin, is.correcting, (story) => ({ ...is.submission(), answers: answersTo(story) })],
  lapse: [theClock, () => later(is.correcting(), 60), nothing],
  lapseForPapers: [supervisor, () => is.late(is.waitingForPaper()), () => ({ reasons: '承诺材料逾期未补齐', remedies: '可以重新申请' })],
  lapseWithAdmission: [theClock, is.leaving, nothing],
  provide: [lin, is.waitingForPaper, () => ({ material: 'it_plan' })],
  claim: [window, is.received, (story) => about(story, 'completeness')],
  release: [window, is.checking, (story) => about(story, 'completeness')],
  reassign: [customs, is.examining, (story) => ({ ...about(story, 'customs'), to: servingAt('customs', 'customs2'), reason: '出差' })],
  countersign: [customs, is.examining, (story) => ({ ...about(story, 'customs'), desk: 'tax', desks: ['tax'], reason: '涉及税收' })],
  urge: [supervisor, is.examining, (story) => ({ ...about(story, 'customs'), note: '请尽快办理' })],
  recordSiteCheck: [customs, is.examining, (story) => ({ ...about(story, 'customs'), officers: [customs, servingAt('planning')], on: '2026-03-02', place: '研发设计区', findings: '与申报一致' })],
  opine: [customs, is.examining, (story) => ({ ...judging(story, 'customs'), outcome: 'consent' })],
  consentBySilence: [theClock, () => later(is.inReview(), 30), (story) => about(story, 'commerce')],
  vote: [servingAt('panel-customs'), () => is.inPanel().claims('vote-customs'), (story) => ({ ...judging(story, 'vote-customs'), outcome: 'approve', noConflict: true })],
  recuse: [servingAt('panel-customs'), at.convened, (story) => ({ ...about(story, 'vote-customs'), reason: '亲属任职' })],
  putOnAgenda: [at.chair, at.convened, (story) => ({ meeting: aMeeting(story.now) })],
  takeOffAgenda: [at.chair, () => at.convened().onAgenda(), nothing],
  fixPapers: [at.chair, () => at.convened().onAgenda(), nothing],
  openSitting: [at.chair, at.fixed, (story) => ({ attendance: story.attendance() })],
  adjourn: [at.chair, at.fixed, () => ({ reason: '改期' })],
  closePanel: [servingAt('chair'), quorate, nothing],
  sign: [servingAt('customs-approver'), is.signing, (story) => ({ ...judging(story, 'sign-customs'), outcome: 'approve' })],
  suspend: [customs, is.examining, () => aPause],
  resume: [customs, is.paused, nothing],
  resumeBySilence: [theClock, () => later(is.paused(), 30), nothing],
  extend: [supervisor, is.inReview, () => ({ reason: '情况复杂' })],
  askForExtension: [customs, is.examining, () => ({ reason: '需补充检测' })],
  declineExtension: [supervisor, is.askedForTime, () => ({ reasons: '可按期办结' })],
  closeNotice: [theClock, () => later(is.inNotice(), 14), nothing],
  object: [thePublic, is.inNotice, () => anObjection],
  decideObjection: [window, () => is.objected().claims('objection'), (story) => ({ ...about(story, 'objection'), outcome: 'dismiss', reasons: '经核查不成立' })],
  answerObjection: [lin, () => is.objected(), () => ({ statement: '与事实不符' })],
  deliver: [window, () => is.approved().claims('delivery'), () => ({ method: 'electronic' })],
  confirmDelivery: [lin, is.delivered, nothing],
  meetCondition: [customs, is.conditioned, (story) => ({ conditionId: story.state.conditions[0]?.id ?? '', evidence: '验收单' })],
  reportCondition: [lin, () => approved(), (story) => shown(story)],
  refuseReport: [customs, () => reported(), (story) => ({ ...shown(story), reasons: '材料不足' })],
  breakCondition: [customs, () => approved(), (story) => ({ ...shown(story), reason: '逾期未落实' })],
  remind: [theClock, () => later(approved(), 300), nothing],
  rate: [lin, () => approved(), () => ({ level: 'dissatisfied', words: '等候时间过长' })],
  callBack: [window2, () => badlyRated().claims('callback', window2), (story) => ({ ...about(story, 'callback'), outcome: 'resolve', opinion: '增设窗口', reply: '已整改' })],
  proposeRevocation: [customs, () => breached(), () => ({ ground: 'condition_broken', reasons: '逾期未落实' })],
  makeStatement: [lin, () => beingRevoked(), () => ({ statement: '请核实' })],
  waiveStatement: [theClock, () => later(beingRevoked(), 30), nothing],
  decideRevocation: [servingAt('customs-approver'), () => heard().claims('revocation:sign-customs'), (story) => ({ ...about(story, 'revocation:sign-customs'), outcome: 'revoke', reasons: '经核查', remedies: '复议、诉讼' })],
  adoptVersion: [supervisor, is.inReview, ({ procedure, state }) => ({ target: nextVersion(procedure), facts: state.facts, reason: '改按新版办理' })],
  recalculate: [theClock, corrected, () => ({ changes: [] })],
  escalate: [theClock, () => later(is.received(), 3), nothing],
  issueCard: [supervisor, is.inReview, (story) => ({ about: story.task('completeness').id, rule: 'evasion', reason: '推诿' })],
  acknowledgeCard: [window, withCard, (story) => ({ ...theCard(story), words: '已整改' })],
  appealCard: [window, withCard, (story) => ({ ...theCard(story), reasons: '系统停机' })],
  decideAppeal: [supervisor, appealed, (story) => ({ ...theCard(story), outcome: 'withdraw', reasons: '属实' })],
};

/** Somebody about to give this command, who may: complete and innocent. A case states only its difference. */
export function validAttempt(type: CommandType): Attempt {
  const [actor, begins, content] = innocents[type] as Innocent<CommandType>;
  const story = begins();
  return { story, actor, command: { type, ...content(story) } as Attempt['command'] };
}
