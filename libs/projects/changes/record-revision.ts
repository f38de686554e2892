import type { EntityManager } from 'typeorm';
import type { ProjectFigures } from '../figures/figures.js';
import type { Stage } from '../stages/stages.js';
import { reviseProject } from './record-revision.sql.js';

export interface Revision {
  projectId: string;
  zoneId: string;
  /** Null keeps the one it has. */
  stage: Stage | null;
  figures: Partial<ProjectFigures> & { note?: string };
  at: Date;
  actorId: string;
  reason: string;
}

/** Makes or changes a project and records the revision. Returns the number of the revision that is now current. */
export async function recordRevision(tx: EntityManager, given: Revision): Promise<number> {
  const { projectId, zoneId, stage, figures, at, actorId, reason } = given;
  const values = [projectId, zoneId, stage, JSON.stringify(figures), at, actorId, reason];
  const [row] = await tx.query<{ revision: number }[]>(reviseProject, values);
  return row?.revision ?? 0;
}
