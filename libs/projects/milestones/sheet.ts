import { addMonths } from '#calendar';
import { milestoneStages, type ProjectMilestone } from '#zones';
import type { Stage } from '../stages/stages.js';
import type { MilestoneRecord } from '../tables/milestone-record.entity.js';

export type Entry = Omit<MilestoneRecord, 'project'>;

/** 延期: by which application a planned day was moved, from when to when. */
export interface Postponement {
  applicationId: string | null;
  from: string | null;
  to: string | null;
}

/** 节点: how one milestone of a project stands. Days are YYYY-MM-DD. */
export interface Milestone {
  key: string;
  plannedOn: string | null;
  doneOn: string | null;
  evidence: string | null;
  /** Who recorded it as done, and when. */
  recorded: { actorId: string; at: Date } | null;
  extensions: Postponement[];
}

/** The milestones of a project in their order; what was planned anew begins anew. */
export function sheetOf(entries: readonly Entry[]): Milestone[] {
  const sheet = new Map<string, Milestone>();
  for (const entry of entries) sheet.set(entry.key, folded(sheet.get(entry.key) ?? blank(entry.key), entry));
  return [...sheet.values()];
}

const blank = (key: string): Milestone => ({
  key,
  plannedOn: null,
  doneOn: null,
  evidence: null,
  recorded: null,
  extensions: [],
});

function folded(before: Milestone, { act, plannedOn, doneOn, evidence, applicationId, actorId, at }: Entry): Milestone {
  const extension = { applicationId, from: before.plannedOn, to: plannedOn };
  const done = { doneOn, evidence, recorded: { actorId, at } };
  switch (act) {
    case 'planned':
      return { ...blank(before.key), plannedOn };
    case 'assumed':
      return { ...blank(before.key), plannedOn, ...done };
    case 'extended':
      return { ...before, plannedOn, extensions: [...before.extensions, extension] };
    case 'done':
    case 'corrected':
      return { ...before, ...done };
    case 'reopened':
      return { ...before, doneOn: null, evidence: null, recorded: null };
  }
}

/** 计划: what an admission plans. */
export const plannedAfter = (definitions: readonly ProjectMilestone[], admittedOn: string) =>
  definitions.map(({ key, plannedMonths }) => ({ key, plannedOn: addMonths(admittedOn, plannedMonths) }));

/** The stage that the milestones done so far have led to. */
export function stageReached(definitions: readonly ProjectMilestone[], sheet: readonly Milestone[]): Stage {
  const done = new Set(sheet.flatMap(({ key, doneOn }) => (doneOn ? [key] : [])));
  return definitions.findLast(({ key, leadsTo }) => leadsTo && done.has(key))?.leadsTo ?? 'admitted';
}

/** The first day on which a project was at a stage or beyond, by stage. */
export type StageDays = ReadonlyMap<Stage, string>;

/**
 * The milestones of a project that was admitted before any were kept, or came with the portfolio: those that led to the
 * stage it is in are taken to be done on the day it came there.
 */
export function assumed(definitions: readonly ProjectMilestone[], stage: Stage, days: StageDays) {
  const admittedOn = days.get('admitted') ?? '';
  const isReached = ({ leadsTo }: ProjectMilestone) => leadsTo !== undefined && rankOf(leadsTo) <= rankOf(stage);
  const reached = definitions.findLastIndex(isReached);
  return plannedAfter(definitions, admittedOn).map(({ key, plannedOn }, place) => {
    const next = definitions.slice(place).find(({ leadsTo }) => leadsTo !== undefined)?.leadsTo;
    const doneOn = place <= reached && next ? (days.get(next) ?? admittedOn) : null;
    return { key, plannedOn, doneOn, act: doneOn ? ('assumed' as const) : ('planned' as const) };
  });
}

export const rankOf = (stage: Stage): number => milestoneStages.findIndex((one) => one === stage);
