import { In, Not, type EntityManager } from 'typeorm';
import { BusinessStopped, isAdmitted, Project, stageRules, stoppedProjects, type Stage } from '#projects';
import type { ProcedureKind } from '#zones/procedure';
import { ProjectNotAdmitted, ProjectTaken } from '../tables/application-errors.js';
import { Application } from '../tables/application.entity.js';
import { underWay } from '../lifecycle/index.js';

/**
 * Checks that an application may be submitted about its project.
 * @throws ProjectTaken when another entry application was faster, ProjectNotAdmitted when the project has left,
 * BusinessStopped during a rectification.
 */
export async function assertProjectEligible(manager: EntityManager, application: Application): Promise<void> {
  const { projectId, kind, status } = application;
  if (!projectId) return;
  const project = await manager.findOneBy(Project, { id: projectId });
  if (kind === 'entry') return assertNotTaken(manager, application, project);
  if (project && status === 'draft') await assertFollowUpAllowed(manager, project, kind);
}

async function assertNotTaken(
  manager: EntityManager,
  { id, projectId, kind, status }: Application,
  project: Project | null,
): Promise<void> {
  const isBeyond = project && status === 'draft' && !canBeProposed(project.stage);
  const others = { id: Not(id), projectId: projectId ?? '', kind, status: In([...underWay]) };
  if (isBeyond || (await manager.existsBy(Application, others))) throw new ProjectTaken();
}

/** A proposed project stays proposed when it is applied for: the portfolio has older ones. */
const canBeProposed = (stage: Stage): boolean =>
  stage === 'proposed' || stageRules[stage].byApplication.includes('proposed');

/** Checks that an application after admission may be begun or submitted about a project. */
export async function assertFollowUpAllowed(
  manager: EntityManager,
  project: Project,
  kind: ProcedureKind,
): Promise<void> {
  if (!isAdmitted(project.stage)) throw new ProjectNotAdmitted(project.stage);
  const stopped = await stoppedProjects(manager, [project.id]);
  if (kind !== 'exit' && stopped.has(project.id)) throw new BusinessStopped();
}
