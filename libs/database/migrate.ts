import type { DataSource } from 'typeorm';
import { rebuildStates } from '#applications';
import { admitServing } from './serving-login.js';

const lock = 'ruqu:migrate';

/**
 * Runs the migrations, one process at a time. `servingUrl` is the login of requests and jobs, which gets its rights on
 * the tables. Returns the names of the migrations it ran.
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
