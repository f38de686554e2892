import { addMonths } from '#calendar';
import type { Day, Uuid } from '#kernel';
import { milestoneStages, type ProjectMilestone } from '#zones';
import type { Stage } from '../stages/stages.js';
import type { MilestoneRecord } from '../tables/milestone-record.entity.js';

export type Entry = Omit<MilestoneRecord, 'project'>;

/** 延期: a planned day moved by an application. */
export interface Postponement {
  /** The extension that was approved */
  applicationId: Uuid | null;
  /** The day that was planned before */
  from: Day | null;
  /** The day that is planned since */
  to: Day | null;
}

/** 节点: a milestone of a project. Days are YYYY-MM-DD. */
export interface Milestone {
  key: string;
  plannedOn: string | null;
  doneOn: string | null;
  evidence: string | null;
  /** Author and time of its record. */
  recorded: { actorId: string; at: Date } | null;
  extensions: Postponement[];
}

/** Milestones of a project in order; a new plan begins anew. */
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

/** 计划: planned days that follow from an admission. */
export const plannedAfter = (definitions: readonly ProjectMilestone[], admittedOn: string) =>
  definitions.map(({ key, plannedMonths }) => ({ key, plannedOn: addMonths(admittedOn, plannedMonths) }));

/** Stage that follows from the milestones done. */
export function stageReached(definitions: readonly ProjectMilestone[], sheet: readonly Milestone[]): Stage {
  const done = new Set(sheet.flatMap(({ key, doneOn }) => (doneOn ? [key] : [])));
  return definitions.findLast(({ key, leadsTo }) => leadsTo && done.has(key))?.leadsTo ?? 'admitted';
}

/** First day of a project at each stage or beyond. */
export type StageDays = ReadonlyMap<Stage, string>;

/**
 * Milestones of a project admitted before milestones were kept, or imported: those leading to its
 * stage count as done on the day it reached that stage.
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
