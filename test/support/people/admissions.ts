import { Project } from '#projects';
import { theProcedure } from '../engine/zone-procedures.js';
import type { TestApi } from '../system/api.js';
import { Journey } from './journey.js';

/** What was handed in, carried to its decision by everybody who has to do with it. */
export async function decided(journey: Journey): Promise<Journey> {
  const { tasks } = await journey.read();
  if (tasks.some(({ kind }) => kind === 'check')) await journey.accepted();
  await journey.reviewed();
  await journey.signed();
  return journey.passes(10);
}

/** A project of the demonstration enterprise, admitted by an application of its own. */
export async function anAdmittedProject(
  api: TestApi,
  difference: Record<string, unknown> = {},
  owner = 'enterprise',
): Promise<Project & { applicationId: string }> {
  const journey = await new Journey(api, theProcedure('entry'), owner).submits(difference);
  await decided(journey);
  const { projectId } = await journey.read();
  const project = await api.db.manager.findOneByOrFail(Project, { id: projectId! });
  return { ...project, applicationId: journey.id };
}
