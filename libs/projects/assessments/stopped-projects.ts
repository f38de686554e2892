import type { EntityManager } from 'typeorm';
import { stoppingActs } from './assessment.js';

const lastActs = `
SELECT DISTINCT ON (project_id) project_id AS "projectId", act FROM project_assessment
 WHERE project_id = ANY($1) AND ($2::timestamptz IS NULL OR at <= $2) ORDER BY project_id, number DESC`;

/** 停业整改: which of these projects have stopped their business, at an instant or now. */
export async function stoppedProjects(
  tx: EntityManager,
  projectIds: string[],
  instant: Date | null = null,
): Promise<Set<string>> {
  if (projectIds.length === 0) return new Set();
  const rows = await tx.query<{ projectId: string; act: string }[]>(lastActs, [projectIds, instant]);
  return new Set(rows.filter(({ act }) => stoppingActs.some((one) => one === act)).map(({ projectId }) => projectId));
}
