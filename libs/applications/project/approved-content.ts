import type { EntityManager } from 'typeorm';
import { formOf, type Project } from '#projects';
import type { Form } from '../tables/application.entity.js';

/** 已批准内容 of a project. */
export interface ApprovedContent {
  /** Where it was approved; null for a project that no application has brought. */
  approved: { applicationId: string; round: number } | null;
  form: Form;
}

/** One at a time is under way, so the one that was begun last was approved last. */
const approvedLast = `
SELECT s.application_id AS "applicationId", s.round, s.form
  FROM application a JOIN submission s ON s.application_id = a.id AND s.round = (a.state ->> 'round')::int
 WHERE a.project_id = $1 AND a.kind IN ('entry', 'change') AND a.status = 'approved'
 ORDER BY a.created_at DESC, a.id DESC LIMIT 1`;

/** What was handed in and approved last; for a project that no application has brought, what its figures say. */
export async function approvedContentOf(tx: EntityManager, project: Project): Promise<ApprovedContent> {
  const [last] = await tx.query<{ applicationId: string; round: number; form: Form }[]>(approvedLast, [project.id]);
  if (!last) return { approved: null, form: formOf(project) };
  const { form, ...approved } = last;
  return { approved, form };
}
