import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { seedDemonstration } from '#enterprises';
import { Account } from '#identity';
import { systemActor } from '#kernel';
import { BadEnvironment, SystemClock, type Config } from '#platform';
import { importPortfolio, Project } from '#projects';
import { loadZonePack } from '#zones';
import { onTables } from './database.js';

/** E-mail addresses of the demonstration accounts; none in production. */
export type DemonstrationAccounts = string[];

/** Migrates, and loads what a first start loads where it is not there yet. Illustrative data never get into production. */
export function seedDatabase(config: Config): Promise<DemonstrationAccounts> {
  return onTables(config, async (db) => {
    const { zone, positioning, folder } = loadZonePack(path.join(config.ZONES_DIR, config.ZONE));
    const at = new SystemClock().now();
    if (!config.production && !(await db.manager.existsBy(Project, { zoneId: zone.key }))) {
      const csv = readFileSync(path.join(folder, 'portfolio.csv'), 'utf8');
      await importPortfolio(db, { csv, zone, positioning, at, actor: systemActor(zone.key) });
    }
    if (!config.tolerates('demonstration-accounts')) await refuseDemonstration(db);
    return config.production ? [] : seedPeople(db, zone.key, at);
  });
}

/** Their password is published: nobody may count on its being of no use. */
async function refuseDemonstration(db: DataSource): Promise<void> {
  const count = await db.manager.countBy(Account, { demonstration: true });
  if (count === 0) return;
  throw new BadEnvironment(
    `This database holds ${count} demonstration accounts, which have no place in production: begin with an empty one. ` +
      'TOLERATE=demonstration-accounts starts all the same; they cannot sign in.',
  );
}

async function seedPeople(db: DataSource, zone: string, at: Date): Promise<DemonstrationAccounts> {
  await seedDemonstration(db, zone, at);
  const accounts = await db.manager.find(Account, { where: { demonstration: true }, order: { id: 'ASC' } });
  return accounts.map(({ email }) => email);
}
