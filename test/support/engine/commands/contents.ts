import { dayOf } from '#calendar';
import type { Actor } from '#kernel';
import {
  changesSinceReview,
  isBroken,
  isReview,
  isUnmet,
  revocationGrounds,
  type Card,
  type CommandOf,
  type CommandType,
  type Task,
} from '#applications/lifecycle';
import { materialsFor } from '#applications/procedure';
import type { Facts, Procedure } from '#zones/procedure';
import { lin } from '../actors.js';
import type { Scenario } from '../scenario.js';
import { aSubmission } from '../submissions.js';
import { anotherVersion } from '../procedure-versions.js';

/** What a command meets. `flavour` is any number; what it means follows from the command. */
export interface Meeting {
  story: Scenario;
  task: Task | null;
  card: Card | null;
  flavour: number;
  cast: () => readonly Actor[];
}

export type Content<Type extends CommandType> = (meeting: Meeting) => Omit<CommandOf<Type>, 'type'>;

export const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

export const one = <const T>(list: readonly [T, ...T[]], { flavour }: { flavour: number }): T =>
  pick(list, Math.floor(flavour / 7)) ?? list[0];

export const whoCame: Parameters<Scenario['attendance']>[0][] = [
  {},
  { 'panel-customs': 'deputy' },
  { 'panel-planning': 'absent' },
  { 'panel-customs': 'absent', 'panel-commerce': 'absent' },
];

export function aboutTask({ task }: Meeting) {
  return { taskId: task?.id ?? 'no-such-task' };
}

export function aboutCard({ card }: Meeting) {
  return { cardId: card?.id ?? 'no-such-card' };
}

export function aboutCondition({ story, flavour }: Meeting) {
  const { id = 'none' } = pick(story.state.conditions.filter(isUnmet), flavour) ?? {};
  return { conditionId: id, evidence: '照片' };
}

export function judgement({ story, task, flavour }: Meeting) {
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

export function submission({ story, flavour }: Meeting) {
  const submitted = aSubmission(story.procedure, pick(wishes, flavour));
  const promised = flavour % 4 ? [] : firstToFollow(story.procedure, submitted.facts);
  return { ...submitted, promised };
}

export function defect({ procedure, state }: Scenario, flavour: number) {
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

export const checklistOfCheck = (story: Scenario) =>
  story.checklistOf(story.state.tasks.findLast(({ kind }) => kind === 'check')?.key ?? '');

const opinionKeys = ({ state }: Scenario) => state.tasks.filter(isReview).map(({ key }) => key);

export const inAWeek = ({ now }: Scenario) => new Date(now.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);

export const papersToFollow: Content<'acceptWithPapersToFollow'> = ({ story }) => ({
  papers: story.state.promised.map((material) => ({ material, dueOn: inAWeek(story) })),
  checklist: checklistOfCheck(story),
});

export const notedDefects: Content<'noteDefects'> = (meeting) => ({
  ...aboutTask(meeting),
  reason: '会审中发现',
  items: meeting.flavour % 5 ? [defect(meeting.story, meeting.flavour)] : [],
});

export const resubmission: Content<'resubmit'> = (meeting) => ({
  ...submission(meeting),
  answers: (meeting.story.state.corrections.at(-1)?.items ?? []).map(({ id }) => ({ item: id, answer: '已改' })),
});

export const missingPaper: Content<'provide'> = ({ story }) => ({
  material: story.state.papers.find(({ providedOn }) => providedOn === null)?.material ?? 'none',
});

export const colleague: Content<'reassign'> = (meeting) => ({
  ...aboutTask(meeting),
  to: pick(meeting.cast(), meeting.flavour) ?? lin,
  reason: '工作调整',
});

export const furtherOpinion: Content<'countersign'> = (meeting) => {
  const desks = meeting.story.procedure.tasks.map(({ desk }) => desk);
  return {
    ...aboutTask(meeting),
    desk: one(['tax', ...desks], meeting),
    desks: ['tax', ...desks],
    reason: '请补充意见',
  };
};

export const siteCheck: Content<'recordSiteCheck'> = (meeting) => ({
  ...aboutTask(meeting),
  officers: meeting.cast().filter(({ desks }) => desks.length > 0),
  on: dayOf(meeting.story.now),
  place: '研发设计区 3 号楼',
  findings: '现场与申报一致',
});

export const vote: Content<'vote'> = (meeting) => ({
  ...judgement(meeting),
  outcome: one(['approve', 'approve', 'approve', 'refuse', 'abstain'], meeting),
  veto: meeting.flavour % 6 === 0,
  noConflict: true,
});

export const signature: Content<'sign'> = (meeting) => ({
  ...judgement(meeting),
  outcome: one(['approve', 'approve', 'approve', 'refuse', 'return'], meeting),
  remedies: '可依法申请行政复议或提起行政诉讼',
  returnTo: pick(opinionKeys(meeting.story), meeting.flavour),
  acknowledged: changesSinceReview(meeting.story.state).map(({ seq }) => seq),
});

export const suspension: Content<'suspend'> = ({ story, flavour }) => ({
  kind: one(['expert_review', 'testing'], { flavour }),
  reason: '需要专家评审',
  expectedEnd: inAWeek(story),
});

export const revocation: Content<'proposeRevocation'> = ({ story, flavour }) => ({
  ground: story.state.conditions.some(isBroken) ? (pick(revocationGrounds, flavour) ?? 'fraud') : 'fraud',
  reasons: '系伪造',
});

export const revocationDecision: Content<'decideRevocation'> = (meeting) => ({
  ...aboutTask(meeting),
  outcome: one(['revoke', 'revoke', 'revoke', 'dismiss'], meeting),
  reasons: '经核查',
  remedies: '可依法申请行政复议或提起行政诉讼',
});

export const otherVersion: Content<'adoptVersion'> = ({ story }) => ({
  target: anotherVersion(story.procedure, story.firstProcedure),
  facts: story.state.facts,
  reason: '新版程序更便利',
});

export const card: Content<'issueCard'> = ({ task, flavour }) => ({
  about: task?.id ?? 'no-such-task',
  rule: one(['evasion', 'beyond_guide', 'empty_reason'], { flavour }),
  reason: '催办两次仍未办理',
});
