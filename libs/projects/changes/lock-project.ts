import type { EntityManager } from 'typeorm';
import type { Actor } from '#kernel';
import { ProjectNotFound } from './project-errors.js';
import { Project } from '../tables/project.entity.js';
import { canView } from './projects.policy.js';

/** Locks the project until the transaction ends. */
export async function lockProject(tx: EntityManager, id: string, actor: Actor): Promise<Project> {
  const project = await tx.findOne(Project, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!project || !canView(actor, project)) throw new ProjectNotFound();
  return project;
}
