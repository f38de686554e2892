import type { DataSource, EntityManager } from 'typeorm';
import { underWay } from '../lifecycle/index.js';

/** Every command writes the application first: whoever gives one at the same moment waits here. */
const holdOne = `SELECT project_id AS "projectId" FROM application WHERE id = $1 FOR UPDATE`;

/** Shared by all that hand something in about the project; whoever takes it out of its stage waits for them. */
const holdProject = `SELECT id FROM project WHERE id = $1 FOR SHARE`;

/** In the order of their ids, as everybody locks several; the project comes after the applications about it. */
const holdFollowing = `
SELECT id FROM application
WHERE project_id = (SELECT project_id FROM application WHERE id = $1) AND id <> $1 AND kind <> 'entry' AND status = ANY ($2)
ORDER BY id FOR UPDATE`;

/** What follows an admission is handed in while its project stays what it is. */
export function withProjectLock<T>(db: DataSource, id: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    const [held] = await tx.query<{ projectId: string }[]>(holdOne, [id]);
    await tx.query(holdProject, [held?.projectId]);
    return work(tx);
  });
}

/** The ids of what is under way about the project that an application has admitted, each held until the end of `tx`. */
export async function lockFollowUps(tx: EntityManager, id: string): Promise<string[]> {
  const held = await tx.query<{ id: string }[]>(holdFollowing, [id, underWay]);
  return held.map((one) => one.id);
}

/** The application alone; whether there is one. */
export async function lockApplication(tx: EntityManager, id: string): Promise<boolean> {
  const held = await tx.query<unknown[]>(holdOne, [id]);
  return held.length > 0;
}
