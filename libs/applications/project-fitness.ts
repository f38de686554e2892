import { In, Not, type EntityManager } from 'typeorm';
import { admittedStages, Project, stageRules } from '#projects';
import { ProjectNotAdmitted, ProjectTaken } from './application-errors.js';
import { Application } from './application.entity.js';
import { underWay } from './lifecycle/index.js';

/**
 * Whether an application may be handed in about its project as it stands now.
 * @throws ProjectTaken when another entry application was faster, ProjectNotAdmitted when an admitted project has left.
 */
export async function refuseUnfitProject(manager: EntityManager, application: Application): Promise<void> {
  const { projectId, kind, status } = application;
  if (!projectId) return;
  const project = await manager.findOneBy(Project, { id: projectId });
  if (kind === 'entry') return refuseTaken(manager, application, project);
  if (project && status === 'draft') refuseUnadmitted(project);
}

async function refuseTaken(
  manager: EntityManager,
  { id, projectId, kind, status }: Application,
  project: Project | null,
): Promise<void> {
  const isAdmitted = project && status === 'draft' && !stageRules[project.stage].byApplication.includes('proposed');
  const others = { id: Not(id), projectId: projectId ?? '', kind, status: In([...underWay]) };
  if (isAdmitted || (await manager.existsBy(Application, others))) throw new ProjectTaken();
}

export function refuseUnadmitted({ stage }: Project): void {
  if (!admittedStages.some((admitted) => admitted === stage)) throw new ProjectNotAdmitted(stage);
}
