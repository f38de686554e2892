import type { EntityManager } from 'typeorm';
import { dayOf } from '#calendar';
import { milestoneStages, type ProjectMilestone } from '#zones';
import type { ProjectRevision } from '../tables/project-revision.entity.js';
import type { Project } from '../tables/project.entity.js';
import { isAdmitted, type Stage } from '../stages/stages.js';
import { MilestoneRecord } from '../tables/milestone-record.entity.js';
import { assumed, rankOf, sheetOf, type Entry, type Milestone, type StageDays } from './sheet.js';
import { stagesOf } from './milestones.sql.js';

/** 节点表 of a project. */
export interface MilestoneSheet {
  /** Number of stored entries; the ETag. 0 while milestones are derived from the stages. */
  version: number;
  entries: Entry[];
  items: Milestone[];
}

/** Reads the sheet; unrecorded milestones are derived, not stored. */
export async function readSheet(
  tx: EntityManager,
  project: Project,
  definitions: readonly ProjectMilestone[],
): Promise<MilestoneSheet> {
  const stored = await tx.find(MilestoneRecord, { where: { projectId: project.id }, order: { number: 'ASC' } });
  const entries = stored.length > 0 ? stored : await derived(tx, project, definitions);
  return { version: stored.length, entries, items: sheetOf(entries) };
}

/** Reads the sheet and stores derived milestones. The caller has locked the project. */
export async function storeSheet(
  tx: EntityManager,
  project: Project,
  definitions: readonly ProjectMilestone[],
): Promise<MilestoneSheet> {
  const sheet = await readSheet(tx, project, definitions);
  if (sheet.version > 0 || sheet.entries.length === 0) return sheet;
  await tx.insert(MilestoneRecord, sheet.entries);
  return { ...sheet, version: sheet.entries.length };
}

async function derived(
  tx: EntityManager,
  project: Project,
  definitions: readonly ProjectMilestone[],
): Promise<Entry[]> {
  if (!isAdmitted(project.stage)) return [];
  const revisions = await tx.query<Pick<ProjectRevision, 'stage' | 'validFrom'>[]>(stagesOf, [project.id]);
  const { id: projectId, zoneId } = project;
  const nobody = { evidence: null, reason: null, applicationId: null, actorId: 'system' };
  const at = revisions.find(({ stage }) => isAdmitted(stage))?.validFrom ?? new Date(0);
  return assumed(definitions, project.stage, stageDays(revisions)).map((one, place) => ({
    projectId,
    zoneId,
    number: place + 1,
    at,
    ...nobody,
    ...one,
  }));
}

function stageDays(revisions: Pick<ProjectRevision, 'stage' | 'validFrom'>[]): StageDays {
  const days = (['admitted', ...milestoneStages] as const).flatMap((stage): [Stage, string][] => {
    const first = revisions.find((one) => isAdmitted(one.stage) && rankOf(one.stage) >= rankOf(stage));
    return first ? [[stage, dayOf(first.validFrom)]] : [];
  });
  return new Map(days);
}
