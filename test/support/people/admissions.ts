import { Project } from '#projects';
import type { Procedure, ProcedureKind } from '#zones/procedure';
import type { TestApi } from '../system/api.js';
import { Journey } from './journey.js';

export async function procedureOf(api: TestApi, kind: ProcedureKind): Promise<Procedure> {
  const owner = await api.signIn('enterprise');
  return (await owner.get(`/api/v1/procedures/${kind}`).expect(200)).body as Procedure;
}

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
  const journey = await new Journey(api, await procedureOf(api, 'entry'), owner).submits(difference);
  await decided(journey);
  const { projectId } = await journey.read();
  const project = await api.db.manager.findOneByOrFail(Project, { id: projectId! });
  return { ...project, applicationId: journey.id };
}
