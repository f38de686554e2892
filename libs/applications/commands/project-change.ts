import { EntityManager } from 'typeorm';
import { changedFigures, plannedAfter, type MilestoneAct, type ProjectFigures } from '#projects';
import type { Sql } from '#platform';
import { Submission } from '../tables/submission.entity.js';
import type { DecidedCommand } from './statement/decided-command.js';
import { changesFrom } from '../procedure/index.js';
import { projectEffectOf, type ProjectEffect } from './project-effect.js';

/** Parameter of the statement for the project. */
export interface ProjectChange {
  stage: ProjectEffect['stage'];
  figures: Partial<ProjectFigures>;
  actorId: string;
  reason: string;
  /** 节点: planned with an admission, put off with an extension. */
  milestones: { place: number; key: string; act: MilestoneAct; plannedOn: string }[];
}

/** Nothing for an application that was never submitted. */
export async function projectChangeOf(sql: Sql, decided: DecidedCommand): Promise<ProjectChange | null> {
  const { events, actor, state } = decided;
  const effect = state.round > 0 ? projectEffectOf(state.kind, events) : null;
  if (!effect) return null;
  const { stage, takes, reason } = effect;
  const form = takes === 'changed' || state.kind === 'extension' ? await submittedForm(sql, decided) : {};
  const figures = figuresOf(decided, takes, form);
  return { stage, figures, actorId: actor.id, reason, milestones: milestonesOf(decided, effect, form) };
}

type Form = Record<string, unknown>;

/** The last submission is what is approved, not the current form. */
async function submittedForm(sql: Sql, { loaded, state }: DecidedCommand): Promise<Form> {
  const manager = sql instanceof EntityManager ? sql : sql.manager;
  const round = { applicationId: loaded.application.id, round: state.round };
  return (await manager.findOneBy(Submission, round))?.form ?? {};
}

function figuresOf(decided: DecidedCommand, takes: ProjectEffect['takes'], form: Form): Partial<ProjectFigures> {
  const { content, procedure, state } = decided;
  if (takes === 'all') return content?.figures ?? {};
  if (takes === 'none') return {};
  const changed = changesFrom(state.baseline, procedure, form).map(({ key }) => key);
  return changedFigures(form, String(state.facts.tier ?? ''), changed);
}

function milestonesOf(
  { state, zone }: DecidedCommand,
  { stage }: ProjectEffect,
  form: Form,
): ProjectChange['milestones'] {
  if (state.kind === 'extension') {
    return [{ place: 1, key: String(form.milestone), act: 'extended', plannedOn: String(form.requestedOn) }];
  }
  const planned = stage === 'admitted' ? plannedAfter(zone.projectMilestones, state.decision?.decidedOn ?? '') : [];
  return planned.map((one, index) => ({ place: index + 1, act: 'planned', ...one }));
}
