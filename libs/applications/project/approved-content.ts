import type { EntityManager } from 'typeorm';
import { formOf, type Project } from '#projects';
import { approvedLast } from './approved-content.sql.js';
import type { Form } from '../tables/application.entity.js';

/** 已批准内容 of a project. */
export interface ApprovedContent {
  /** Source; null for a project that came without an application. */
  approved: { applicationId: string; round: number } | null;
  form: Form;
}

/** Last approved submission; for a project without an application, its figures. */
export async function approvedContentOf(tx: EntityManager, project: Project): Promise<ApprovedContent> {
  const [last] = await tx.query<{ applicationId: string; round: number; form: Form }[]>(approvedLast, [project.id]);
  if (!last) return { approved: null, form: formOf(project) };
  const { form, ...approved } = last;
  return { approved, form };
}
