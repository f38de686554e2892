import type { DataSource } from 'typeorm';
import { eventually } from './eventually.js';

/** Starts every request while holding the application's row, and lets go once all of them wait to write it. */
export function race<T>(db: DataSource, applicationId: string, ...requests: (() => PromiseLike<T>)[]): Promise<T[]> {
  return raceHolding(db, `SELECT 1 FROM application WHERE id = '${applicationId}' FOR UPDATE`, ...requests);
}

/** The same while holding what `hold` locks. */
export async function raceHolding<T>(
  db: DataSource,
  hold: string,
  ...requests: (() => PromiseLike<T>)[]
): Promise<T[]> {
  const holder = db.createQueryRunner();
  await holder.startTransaction();
  await holder.query(hold);

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
