import type { DataSource, EntityManager } from 'typeorm';
import { Project } from '#projects';
import { underWay } from '../lifecycle/index.js';
import { Application } from '../tables/application.entity.js';
import { lockFollowing } from './project-locks.sql.js';

/** Does the work while the project of an application keeps its stage. Whoever changes the stage waits. */
export function withProjectLock<T>(db: DataSource, id: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    const projectId = (await locked(tx, id))?.projectId;
    const lock = { mode: 'pessimistic_read' } as const;
    if (projectId) await tx.findOne(Project, { select: { id: true }, where: { id: projectId }, lock });
    return work(tx);
  });
}

/** Locks what is under way about the project that an application has admitted, until the end of `tx`; its ids. */
export async function lockFollowUps(tx: EntityManager, id: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(lockFollowing, [id, underWay]);
  return rows.map((one) => one.id);
}

/** Locks the application alone; whether there is one. */
export const lockApplication = async (tx: EntityManager, id: string): Promise<boolean> =>
  (await locked(tx, id)) !== null;

/** Every command writes the application first, so another command waits here. */
const locked = (tx: EntityManager, id: string): Promise<Pick<Application, 'projectId'> | null> =>
  tx.findOne(Application, {
    select: { id: true, projectId: true },
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
