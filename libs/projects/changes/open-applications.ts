import type { EntityManager } from 'typeorm';

/** 在办申请: one that was handed in and is not decided. */
export interface OpenApplication {
  id: string;
  kind: string;
  status: string;
}

/** What is under way about a project. Bound to the applications library where the system is put together. */
export abstract class OpenApplications {
  abstract project(tx: EntityManager, projectId: string): Promise<OpenApplication | null>;
}
