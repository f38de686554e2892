import type { EntityManager } from 'typeorm';
import { formOf, type Project } from '#projects';
import { approvedLast } from './approved-content.sql.js';
import type { Form } from '../tables/application.entity.js';

/** 已批准内容 of a project. */
export interface ApprovedContent {
  /** Where it was approved; null for a project that no application has brought. */
  approved: { applicationId: string; round: number } | null;
  form: Form;
}

/** What was handed in and approved last; for a project that no application has brought, what its figures say. */
export async function approvedContentOf(tx: EntityManager, project: Project): Promise<ApprovedContent> {
  const [last] = await tx.query<{ applicationId: string; round: number; form: Form }[]>(approvedLast, [project.id]);
  if (!last) return { approved: null, form: formOf(project) };
  const { form, ...approved } = last;
  return { approved, form };
}
