import { dayOf } from '#calendar';
import type { Actor } from '#kernel';
import {
  changesSinceReview,
  isBroken,
  isReview,
  isUnmet,
  ratingLevels,
  revocationGrounds,
  type Card,
  type CommandOf,
  type CommandType,
  type Task,
} from '#applications/lifecycle';
import { materialsFor } from '#applications/procedure';
import type { Facts, Procedure } from '#zones/procedure';
import { lin } from './actors.js';
import { aMeeting, type Scenario } from './scenario.js';
import { aSubmission } from './submissions.js';
import { anotherVersion } from './procedure-versions.js';

/** What a random command meets. `flavour` is any number; what it means follows from the command. */
export interface Meeting {
  story: Scenario;
  task: Task | null;
  card: Card | null;
  flavour: number;
  cast: () => readonly Actor[];
}

type Payload<Type extends CommandType> = (meeting: Meeting) => Omit<CommandOf<Type>, 'type'>;

/** What each command brings along in a random history: mostly what fits. A command whose payload names a task or a card is about one. */
export const payloads: { [Type in CommandType]: Payload<Type> } = {
  submit: submission,
  resubmit: (meeting) => ({
    ...submission(meeting),
    answers: (meeting.story.state.corrections.at(-1)?.items ?? []).map(({ id }) => ({ item: id, answer: '已改' })),
  }),
  withdraw: () => ({ reason: '项目调整' }),
  provide: ({ story }) => ({
    material: story.state.papers.find(({ providedOn }) => providedOn === null)?.material ?? 'none',
  }),
  confirmDelivery: () => ({}),
  accept: ({ story }) => ({ checklist: checklistOfCheck(story) }),
  acceptWithPapersToFollow: ({ story }) => ({
    papers: story.state.promised.map((material) => ({ material, dueOn: inAWeek(story) })),
    checklist: checklistOfCheck(story),
  }),
  allowOnSpotCorrection: ({ story, flavour }) => ({ items: [defect(story, flavour)] }),
  correctOnSpot: (meeting) => ({ ...submission(meeting), changed: meeting.story.state.onSpotCorrection?.items ?? [] }),
  requestCorrection: ({ story, flavour }) => ({ reason: '会审中发现', items: [defect(story, flavour)] }),
  refuseAcceptance: () => ({ reasons: '不属于本园区事项' }),
  deemAccepted: () => ({}),
  noteDefects: (meeting) => ({
    ...aboutTask(meeting),
    reason: '会审中发现',
    items: meeting.flavour % 5 ? [defect(meeting.story, meeting.flavour)] : [],
  }),
  lapse: () => ({}),
  lapseForPapers: () => ({ reasons: '逾期未补齐承诺材料', remedies: '可以重新申请' }),
  lapseWithAdmission: () => ({}),
  claim: aboutTask,
  release: aboutTask,
  reassign: (meeting) => ({
    ...aboutTask(meeting),
    to: pick(meeting.cast(), meeting.flavour) ?? lin,
    reason: '工作调整',
  }),
  countersign: (meeting) => {
    const desks = meeting.story.procedure.tasks.map(({ desk }) => desk);
    return { ...aboutTask(meeting), desk: pick(desks, meeting.flavour) ?? 'none', desks, reason: '请补充意见' };
  },
  urge: (meeting) => ({ ...aboutTask(meeting), note: '请尽快办理' }),
  recordSiteCheck: (meeting) => ({
    ...aboutTask(meeting),
    officers: meeting.cast().filter(({ desks }) => desks.length > 0),
    on: dayOf(meeting.story.now),
    place: '研发设计区 3 号楼',
    findings: '现场与申报一致',
  }),
  opine: (meeting) => ({ ...judgement(meeting), outcome: one(['consent', 'consent', 'consent', 'object'], meeting) }),
  consentBySilence: aboutTask,
  vote: (meeting) => ({
    ...judgement(meeting),
    outcome: one(['approve', 'approve', 'approve', 'refuse', 'abstain'], meeting),
    veto: meeting.flavour % 6 === 0,
    noConflict: true,
  }),
  recuse: (meeting) => ({ ...aboutTask(meeting), reason: '曾任申请企业顾问' }),
  putOnAgenda: ({ story, flavour }) => ({ meeting: aMeeting(story.now, { meetingId: `meeting-${flavour}` }) }),
  takeOffAgenda: () => ({}),
  fixPapers: () => ({}),
  openSitting: ({ story, flavour }) => ({ attendance: story.attendance(pick(whoCame, flavour)) }),
  adjourn: () => ({ reason: '补充论证后另行上会' }),
  closePanel: () => ({}),
  sign: (meeting) => ({
    ...judgement(meeting),
    outcome: one(['approve', 'approve', 'approve', 'refuse', 'return'], meeting),
    remedies: '可依法申请行政复议或提起行政诉讼',
    returnTo: pick(opinionKeys(meeting.story), meeting.flavour),
    acknowledged: changesSinceReview(meeting.story.state).map(({ seq }) => seq),
  }),
  suspend: ({ story, flavour }) => ({
    kind: one(['expert_review', 'testing'], { flavour }),
    reason: '需要专家评审',
    expectedEnd: inAWeek(story),
  }),
  resume: () => ({}),
  resumeBySilence: () => ({}),
  extend: () => ({ reason: '情况复杂' }),
  askForExtension: () => ({ reason: '情况复杂，请批准延期' }),
  declineExtension: () => ({ reasons: '可在期限内办结' }),
  closeNotice: () => ({}),
  object: () => ({ objectionId: 'an-objection', digest: 'b'.repeat(64) }),
  answerObjection: () => ({ statement: '与事实不符' }),
  decideObjection: (meeting) => ({
    ...aboutTask(meeting),
    outcome: one(['uphold', 'dismiss', 'dismiss'], meeting),
    reasons: '经核查',
  }),
  deliver: () => ({ method: 'electronic' }),
  meetCondition: aboutCondition,
  reportCondition: aboutCondition,
  refuseReport: (meeting) => ({ ...aboutCondition(meeting), reasons: '材料不足' }),
  breakCondition: (meeting) => ({ ...aboutCondition(meeting), reason: '逾期未落实' }),
  remind: () => ({}),
  rate: (meeting) => ({ level: pick(ratingLevels, meeting.flavour) ?? 'satisfied', words: '等候时间过长' }),
  callBack: (meeting) => ({ ...aboutTask(meeting), outcome: 'resolve', opinion: '增设窗口', reply: '已整改' }),
  proposeRevocation: ({ story, flavour }) => ({
    ground: story.state.conditions.some(isBroken) ? (pick(revocationGrounds, flavour) ?? 'fraud') : 'fraud',
    reasons: '系伪造',
  }),
  makeStatement: () => ({ statement: '请核实' }),
  waiveStatement: () => ({}),
  decideRevocation: (meeting) => ({
    ...aboutTask(meeting),
    outcome: one(['revoke', 'revoke', 'revoke', 'dismiss'], meeting),
    reasons: '经核查',
    remedies: '可依法申请行政复议或提起行政诉讼',
  }),
  adoptVersion: ({ story }) => ({
    target: anotherVersion(story.procedure, story.firstProcedure),
    facts: story.state.facts,
    reason: '新版程序更便利',
  }),
  recalculate: () => ({ changes: [] }),
  escalate: () => ({}),
  issueCard: ({ task, flavour }) => ({
    about: task?.id ?? 'no-such-task',
    rule: one(['evasion', 'beyond_guide', 'empty_reason'], { flavour }),
    reason: '催办两次仍未办理',
  }),
  acknowledgeCard: (meeting) => ({ ...aboutCard(meeting), words: '已补办，今后按日清查' }),
  appealCard: (meeting) => ({ ...aboutCard(meeting), reasons: '系统停机半日，无法办理' }),
  decideAppeal: (meeting) => ({
    ...aboutCard(meeting),
    outcome: one(['uphold', 'withdraw'], meeting),
    reasons: '经核实',
  }),
};

export const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

const one = <const T>(list: readonly [T, ...T[]], { flavour }: { flavour: number }): T =>
  pick(list, Math.floor(flavour / 7)) ?? list[0];

const whoCame: Parameters<Scenario['attendance']>[0][] = [
  {},
  { 'panel-customs': 'deputy' },
  { 'panel-planning': 'absent' },
  { 'panel-customs': 'absent', 'panel-commerce': 'absent' },
];

function aboutTask({ task }: Meeting) {
  return { taskId: task?.id ?? 'no-such-task' };
}

function aboutCard({ card }: Meeting) {
  return { cardId: card?.id ?? 'no-such-card' };
}

function aboutCondition({ story, flavour }: Meeting) {
  const { id = 'none' } = pick(story.state.conditions.filter(isUnmet), flavour) ?? {};
  return { conditionId: id, evidence: '照片' };
}

function judgement({ story, task, flavour }: Meeting) {
  return {
    taskId: task?.id ?? 'no-such-task',
    checklist: story.checklistOf(task?.key ?? ''),
    opinion: '可以',
    reasons: '理由',
    conditions: flavour % 3 ? [] : [{ text: '三个月内完成联网', owner: 'applicant', dueOn: inAWeek(story) }],
  };
}

const wishes: Record<string, unknown>[] = [
  {},
  { investmentCny: 800_000_000, changedFields: [] },
  { tier: 'outside', sector: 'outside' },
  { businessTypes: ['manufacturing', 'testing'], tier: 'extended', sector: 'maintenance', rdDesign: false },
  { businessTypes: ['leasing', 'ecommerce'], tier: 'extended', sector: 'leasing', rdDesign: false, floorAreaSqm: 0 },
];

function submission({ story, flavour }: Meeting) {
  const submitted = aSubmission(story.procedure, pick(wishes, flavour));
  const promised = flavour % 4 ? [] : firstToFollow(story.procedure, submitted.facts);
  return { ...submitted, promised };
}

function defect({ procedure, state }: Scenario, flavour: number) {
  const field = pick(
    procedure.form.flatMap(({ fields }) => fields),
    flavour,
  );
  const because = flavour % 2 ? null : '由更正材料引出';
  const follows = state.corrections[0]?.items[0]?.id ?? null;
  return { subject: 'field' as const, key: field?.key ?? 'none', defect: '缺', remedy: '补', because, follows };
}

const firstToFollow = (procedure: Procedure, facts: Facts): string[] =>
  materialsFor(procedure, facts)
    .filter(({ mayFollow }) => mayFollow)
    .slice(0, 1)
    .map(({ key }) => key);

const checklistOfCheck = (story: Scenario) =>
  story.checklistOf(story.state.tasks.findLast(({ kind }) => kind === 'check')?.key ?? '');

const opinionKeys = ({ state }: Scenario) => state.tasks.filter(isReview).map(({ key }) => key);

const inAWeek = ({ now }: Scenario) => new Date(now.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
