import type { DataSource } from 'typeorm';
import { seedDemonstration } from '#enterprises';
import { Account } from '#identity';
import { SystemClock } from '#kernel';
import type { Config } from '#platform';
import { loadPortfolio } from '#projects';
import { onTables } from './database.js';

/** E-mail addresses of the demonstration accounts; none in production. */
export type DemonstrationAccounts = string[];

/** Migrates, and loads what a first start loads where it is not there yet. */
export function seedDatabase(config: Config): Promise<DemonstrationAccounts> {
  return onTables(config.DATABASE_URL ?? '', async (db) => {
    await loadPortfolio(db, config);
    return config.production ? [] : seedPeople(db, config.ZONE);
  });
}

async function seedPeople(db: DataSource, zone: string): Promise<DemonstrationAccounts> {
  await seedDemonstration(db, zone, new SystemClock().now());
  const accounts = await db.manager.find(Account, { where: { demonstration: true }, order: { id: 'ASC' } });
  return accounts.map(({ email }) => email);
}
