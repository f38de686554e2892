import type { EntityManager } from 'typeorm';
import type { ProjectFigures } from '../figures/figures.js';
import type { Stage } from '../stages/stages.js';
import { reviseProject } from './record-revision.sql.js';

export interface Revision {
  projectId: string;
  zoneId: string;
  /** Null keeps the current stage. */
  stage: Stage | null;
  figures: Partial<ProjectFigures> & { note?: string };
  at: Date;
  actorId: string;
  reason: string;
}

/** Creates or changes a project. Returns the number of the new revision. */
export async function recordRevision(tx: EntityManager, given: Revision): Promise<number> {
  const { projectId, zoneId, stage, figures, at, actorId, reason } = given;
  const values = [projectId, zoneId, stage, JSON.stringify(figures), at, actorId, reason];
  const [row] = await tx.query<{ revision: number }[]>(reviseProject, values);
  return row?.revision ?? 0;
}
