import type { EntityManager } from 'typeorm';

/** 在办申请: submitted and not yet decided. */
export interface OpenApplication {
  id: string;
  kind: string;
  status: string;
}

/** Open applications by project. The applications library implements it. */
export abstract class OpenApplications {
  abstract project(tx: EntityManager, projectId: string): Promise<OpenApplication | null>;
}
