import type { DataSource } from 'typeorm';
import { eventually } from './eventually.js';

/** Starts every request while holding the application's row, and lets go once all of them wait to write it. */
export function race<T>(db: DataSource, applicationId: string, ...requests: (() => PromiseLike<T>)[]): Promise<T[]> {
  return raceAt(db, { table: 'application', id: applicationId }, ...requests);
}

/** The same at a row of any table. */
export async function raceAt<T>(
  db: DataSource,
  { table, id }: { table: string; id: string },
  ...requests: (() => PromiseLike<T>)[]
): Promise<T[]> {
  const holder = db.createQueryRunner();
  await holder.startTransaction();
  await holder.query(`SELECT 1 FROM ${table} WHERE id = $1 FOR UPDATE`, [id]);

  const replies = Promise.all(requests.map((request) => Promise.resolve(request())));
  await eventually(async () => expect(await waitingForALock(db)).toBe(requests.length));

  await holder.commitTransaction();
  await holder.release();
  return replies;
}

async function waitingForALock(db: DataSource): Promise<number> {
  const [row] = await db.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
  );
  return row?.n ?? 0;
}
