import type { Actor } from '#kernel';
import { changesSinceReview, commandTypes, outcomes, type Command, type Submission } from '#applications/lifecycle';
import { materialsFor } from '#applications/procedure';
import type { Procedure } from '#zones/procedure';
import { everywhere, lin, onlooker, passerBy, servingAt, standingIn, stranger, supervisor, theClock } from './cast.js';
import type { Story } from './story.js';
import { aSubmission } from './submissions.js';

/** Numbers that shrink well; what they mean follows from the state they meet. */
export interface Step {
  actor: number;
  days: number;
  choice: number;
  flavour: number;
}

export function castOf({ tasks }: Procedure): Actor[] {
  const desks = [...new Set(tasks.map(({ desk }) => desk))];
  return [
    lin,
    theClock,
    supervisor,
    stranger,
    passerBy,
    onlooker,
    everywhere(desks),
    ...desks.map((desk) => servingAt(desk)),
    standingIn('customs2', [{ desk: 'customs-approver' }], ['customs']),
    ...standIns(desks),
  ];
}

/** Those through whom four-eyes could be got round: for everybody at once, and for somebody who is everywhere. */
const standIns = (desks: string[]): Actor[] => [
  standingIn(
    'deputy',
    desks.map((desk) => ({ desk })),
  ),
  standingIn('deputy', [{ desk: 'window' }]),
  standingIn(
    'shadow',
    desks.map((desk) => ({ for: 'everywhere', desk })),
  ),
];

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

const wishes: Record<string, unknown>[] = [
  {},
  { investmentCny: 800_000_000, changedFields: [] },
  { tier: 'outside', sector: 'outside' },
  { businessTypes: ['manufacturing', 'testing'], tier: 'extended', sector: 'maintenance', rdDesign: false },
  { businessTypes: ['leasing', 'ecommerce'], tier: 'extended', sector: 'leasing', rdDesign: false, floorAreaSqm: 0 },
];

/** Mostly something that the actor may do, sometimes anything at all. */
export function commandFrom(
  story: Story,
  { actor: who, choice, flavour }: Step,
  cast: Actor[],
): { actor: Actor; command: Command } {
  const sensible = flavour % 5 > 0;
  const { actor, offered } = sensible
    ? someoneAble(story, cast, who, flavour)
    : { actor: pick(cast, who) ?? theClock, offered: [] };
  const chosen = pick(offered, choice);
  const type = chosen?.command ?? pick(commandTypes, choice) ?? 'submit';
  const taskId = chosen?.taskId ?? pick(story.state.tasks, choice)?.id ?? 'no-such-task';
  return { actor, command: { type, taskId, ...payload(story, type, { taskId, flavour }) } as Command };
}

/** What would end or delay most histories, or could be done at every step. */
const nowAndThen = ['withdraw', 'reassign', 'countersign', 'urge'];

/** The first of the cast, from a random place on, who can do something. */
function someoneAble(story: Story, cast: Actor[], who: number, flavour: number) {
  for (let place = 0; place < cast.length; place += 1) {
    const actor = pick(cast, who + place) ?? theClock;
    const offered = story.canDo(actor).filter(({ command }) => !nowAndThen.includes(command) || flavour % 7 === 0);
    if (offered.length > 0) return { actor, offered };
  }
  return { actor: theClock, offered: [] };
}

function payload(story: Story, type: string, { taskId, flavour }: { taskId: string; flavour: number }): object {
  const { state, now } = story;
  const task = state.tasks.find(({ id }) => id === taskId);
  const checkKey = type.startsWith('accept') ? state.tasks.findLast(({ kind }) => kind === 'check')?.key : task?.key;
  const inAWeek = new Date(now.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
  return {
    ...handingIn(story, flavour),
    ...judging(story, flavour, inAWeek),
    ...outcomeOf(type, flavour),
    checklist: story.checklistOf(checkKey ?? ''),
    reason: '原因',
    papers: state.promised.map((material) => ({ material, dueOn: inAWeek })),
    conditionId: state.conditions.find(({ metOn }) => metOn === null)?.id ?? 'none',
    ...{ objectionId: 'an-objection', digest: 'b'.repeat(64) },
    ...passingOn(story, flavour),
    evidence: '照片',
    method: 'electronic',
    changes: [],
    ...(type === 'suspend' ? { kind: 'expert_review', expectedEnd: inAWeek } : {}),
  };
}

function passingOn({ procedure }: Story, flavour: number): object {
  const desks = procedure.tasks.map(({ desk }) => desk);
  return { to: pick(castOf(procedure), flavour), note: '请尽快办理', desks, desk: pick(desks, flavour) };
}

function handingIn({ procedure, state }: Story, flavour: number): object {
  const submission = aSubmission(procedure, pick(wishes, flavour));
  return {
    ...submission,
    promised: flavour % 4 ? [] : mayFollow(procedure, submission).slice(0, 1),
    changed: flavour % 5 ? (state.mending?.items ?? []) : [{ subject: 'field', key: 'energyTce' }],
    answers: (state.corrections.at(-1)?.items ?? []).map(({ id }) => ({ item: id, answer: '已改' })),
    material: state.papers.find(({ providedOn }) => providedOn === null)?.material ?? 'none',
  };
}

function judging({ state }: Story, flavour: number, inAWeek: string): object {
  const opinions = state.tasks.filter(({ kind }) => kind === 'opinion');
  return {
    opinion: '可以',
    reasons: flavour % 11 ? '理由' : '',
    remedies: '复议与诉讼',
    returnTo: pick(opinions, flavour)?.key,
    veto: flavour % 6 === 0,
    acknowledged: flavour % 9 ? changesSinceReview(state).map(({ seq }) => seq) : [],
    conditions: flavour % 3 ? [] : [{ text: '三个月内完成联网', owner: 'applicant', dueOn: inAWeek }],
    items: [
      { subject: 'field', key: 'jobs', defect: '缺', remedy: '补', because: flavour % 2 ? null : '由更正材料引出' },
    ],
  };
}

const mayFollow = (procedure: Procedure, { facts }: Submission): string[] =>
  materialsFor(procedure, facts).flatMap(({ key, mayFollow: may }) => (may ? [key] : []));

function outcomeOf(type: string, flavour: number) {
  const fitting: Record<string, readonly string[]> = {
    opine: ['consent', 'consent', 'consent', 'object'],
    vote: ['approve', 'approve', 'refuse', 'abstain'],
    sign: ['approve', 'approve', 'approve', 'refuse', 'return'],
    decideObjection: ['uphold', 'dismiss', 'dismiss'],
  };
  return { outcome: pick(fitting[type] ?? outcomes, Math.floor(flavour / 7)) };
}
