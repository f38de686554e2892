import { changedFigures, type ProjectFigures } from '#projects';
import type { Sql } from '#platform';
import type { Decided } from './mover.js';
import { changesFrom } from './procedure/index.js';
import { projectEffectOf, type ProjectEffect } from './project-effect.js';

/** What the one statement writes about the project. */
export interface ProjectChange {
  stage: ProjectEffect['stage'];
  figures: Partial<ProjectFigures>;
  actorId: string;
  reason: string;
}

/** What was never handed in has changed no project, and its end changes none. */
export async function projectChangeOf(sql: Sql, decided: Decided): Promise<ProjectChange | null> {
  const { events, actor, state } = decided;
  const effect = state.round > 0 ? projectEffectOf(state.kind, events) : null;
  if (!effect) return null;
  const { stage, takes, reason } = effect;
  return { stage, figures: await figuresOf(sql, decided, takes), actorId: actor.id, reason };
}

const submittedForm = `SELECT form FROM submission WHERE application_id = $1 AND round = $2`;

/** What is approved is what was handed in last, whatever stands in the form by now. */
async function figuresOf(sql: Sql, decided: Decided, takes: ProjectEffect['takes']): Promise<Partial<ProjectFigures>> {
  const { enclosed, loaded, procedure, state } = decided;
  if (takes === 'all') return enclosed?.figures ?? {};
  if (takes === 'none') return {};
  const given = [loaded.application.id, state.round];
  const [submission] = await sql.query<{ form: Record<string, unknown> }[]>(submittedForm, given);
  const form = submission?.form ?? {};
  const changed = changesFrom(state.baseline, procedure, form).map(({ key }) => key);
  return changedFigures(form, String(state.facts.tier ?? ''), changed);
}
