import type { MilestoneRefusal } from '../changes/project-refusals.js';
import { admittedStages, isAdmitted, type Stage } from '../stages/stages.js';
import type { Milestone } from './sheet.js';

/** A refusal about a milestone, with the facts for a right one. */
export interface Obstacle {
  refusal: MilestoneRefusal;
  facts?: Record<string, unknown>;
}

export interface MilestoneReport {
  key: string;
  doneOn: string;
  reason?: string;
}

interface RuleContext {
  stage: Stage;
  sheet: readonly Milestone[];
  today: string;
}

type Check = (doing: MilestoneReport, situation: RuleContext) => Obstacle | undefined;

const stageIsAdmitted = ({ stage }: Pick<RuleContext, 'stage'>): Obstacle | undefined =>
  isAdmitted(stage) ? undefined : { refusal: 'wrong_stage', facts: { projectStage: stage, allowedIn: admittedStages } };

const earlierAreDone: Check = ({ key }, { sheet }) => {
  const next = sheet.find(({ doneOn }) => doneOn === null);
  return next && placeOf(sheet, next.key) < placeOf(sheet, key)
    ? { refusal: 'out_of_order', facts: { next: next.key } }
    : undefined;
};

const correctionIsReasoned: Check = ({ key, reason }, { sheet }) =>
  sheet[placeOf(sheet, key)]?.doneOn && !reason?.trim() ? { refusal: 'reason_required' } : undefined;

const dayHasCome: Check = ({ doneOn }, { today }) =>
  doneOn > today ? { refusal: 'day_to_come', facts: { notAfter: today } } : undefined;

const dayIsBetween: Check = ({ key, doneOn }, { sheet }) => {
  const place = placeOf(sheet, key);
  const [notBefore, notAfter] = [dayAt(sheet, place - 1), dayAt(sheet, place + 1)];
  const inOrder = [notBefore, doneOn, notAfter].filter((day) => day !== null);
  return inOrder.every((day, at) => day >= (inOrder[at - 1] ?? day))
    ? undefined
    : { refusal: 'day_out_of_order', facts: { notBefore, notAfter } };
};

const dayAt = (sheet: readonly Milestone[], place: number): string | null => sheet[place]?.doneOn ?? null;

const checks: readonly Check[] = [earlierAreDone, correctionIsReasoned, dayHasCome, dayIsBetween];

/** 逐个完成: in order, on a day between its neighbours; corrections need a reason. */
export function obstacleToRecording(doing: MilestoneReport, situation: RuleContext): Obstacle | undefined {
  const found = checks.map((check) => check(doing, situation)).find((obstacle) => obstacle !== undefined);
  return stageIsAdmitted(situation) ?? found;
}

/** 撤回误录: only the last milestone done can be reopened. */
export function obstacleToReopening(key: string, situation: Omit<RuleContext, 'today'>): Obstacle | undefined {
  const last = situation.sheet.findLast(({ doneOn }) => doneOn !== null);
  const isLast = last?.key === key;
  return (
    stageIsAdmitted(situation) ?? (isLast ? undefined : { refusal: 'not_the_last', facts: { last: last?.key ?? null } })
  );
}

const placeOf = (sheet: readonly Milestone[], key: string): number => sheet.findIndex((one) => one.key === key);
