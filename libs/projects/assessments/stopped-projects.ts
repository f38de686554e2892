import type { EntityManager } from 'typeorm';
import { stoppingActs } from './assessment.js';
import { lastActs } from './assessments.sql.js';

/** 停业整改: the projects whose business is stopped, at an instant or now. */
export async function stoppedProjects(
  tx: EntityManager,
  projectIds: string[],
  instant: Date | null = null,
): Promise<Set<string>> {
  if (projectIds.length === 0) return new Set();
  const rows = await tx.query<{ projectId: string; act: string }[]>(lastActs, [projectIds, instant]);
  return new Set(rows.filter(({ act }) => stoppingActs.some((one) => one === act)).map(({ projectId }) => projectId));
}
