import type { DataSource } from 'typeorm';
import { rebuildStates } from '#applications';
import { admitServing } from './serving-login.js';

const lock = 'ruqu:migrate';

/**
 * Brings the tables up to date, one migrator at a time across all processes.
 * `servingUrl` is the login of requests and jobs, which may work on them then. Returns the names of what it ran.
 */
export async function migrate(db: DataSource, servingUrl: string): Promise<string[]> {
  const holder = db.createQueryRunner();
  await holder.connect();
  try {
    await holder.query('SELECT pg_advisory_lock(hashtext($1))', [lock]);
    const ran = (await db.runMigrations({ transaction: 'each' })).map(({ name }) => name);
    await admitServing(holder, servingUrl);
    await rebuildStates(db);
    return ran;
  } finally {
    await holder.query('SELECT pg_advisory_unlock(hashtext($1))', [lock]).catch(() => undefined);
    await holder.release();
  }
}
