import { readFileSync } from 'node:fs';
import path from 'node:path';
import { In, type DataSource } from 'typeorm';
import { inOneTransaction } from '#database';
import { Demonstration } from '#demonstration';
import { seedDemonstration } from '#enterprises';
import { Account } from '#identity';
import { systemActor } from '#kernel';
import { BadEnvironment, SystemClock, type Config } from '#platform';
import { importPortfolio, Project } from '#projects';
import { loadZonePack, type ZonePack } from '#zones';
import { announcedCodes, loadDemonstration, type Progress } from '../demonstration/index.js';
import { onTables } from './database.js';
import { numberFromOne, seedAlone } from './seed.sql.js';

/** E-mail addresses of the demonstration accounts that have a part of their own; none in production. */
export type DemonstrationAccounts = string[];

/**
 * Migrates, and loads what a first start loads where it is not there yet. Illustrative data never get into production,
 * and are there as a whole or not at all.
 */
export async function seedDatabase(config: Config): Promise<DemonstrationAccounts> {
  await onTables(config, async (db) => {
    if (!config.tolerates('demonstration-accounts')) await refuseDemonstration(db);
  });
  return config.production ? [] : inOneTransaction(config.DATABASE_URL ?? '', (db) => seedTables(db, config));
}

async function seedTables(db: DataSource, config: Config): Promise<DemonstrationAccounts> {
  await db.query(seedAlone);
  const pack = loadZonePack(path.join(config.ZONES_DIR, config.ZONE));
  const now = new SystemClock().now();
  const isNew = await isUntouched(db);
  if (isNew) await db.query(numberFromOne);
  await seedProjects(db, pack, now);
  await seedDemonstration(db, config.ZONE, now);
  if (isNew && config.NODE_ENV === 'development') await seedStory(db, config, now);
  const accounts = await db.manager.find(Account, { where: { demonstration: true }, order: { id: 'ASC' } });
  return accounts.map(({ email }) => email).filter((email) => !isOfStory(email));
}

/** One of the enterprises that the story is about: there are as many as projects in it. */
const isOfStory = (email: string): boolean => announcedCodes.some((code) => email.startsWith(`${code.toLowerCase()}@`));

/** Their password is published: nobody may count on its being of no use. */
async function refuseDemonstration(db: DataSource): Promise<void> {
  const count = await db.manager.countBy(Account, { demonstration: true });
  if (count === 0) return;
  throw new BadEnvironment(
    `This database holds ${count} demonstration accounts, which have no place in production: begin with an empty one. ` +
      'TOLERATE=demonstration-accounts starts all the same; they cannot sign in.',
  );
}

async function isUntouched(db: DataSource): Promise<boolean> {
  return !(await db.manager.exists(Account)) && !(await db.manager.exists(Project));
}

async function seedProjects(db: DataSource, { zone, positioning, folder }: ZonePack, at: Date): Promise<void> {
  if (await db.manager.existsBy(Project, { zoneId: zone.key })) return;
  const csv = readFileSync(path.join(folder, 'portfolio.csv'));
  await importPortfolio(db, { csv, zone, positioning, at, actor: systemActor(zone.key) });
}

/** The story of the last eight weeks is about projects of one portfolio; elsewhere the desks begin empty. */
async function seedStory(db: DataSource, config: Config, now: Date): Promise<void> {
  const known = await db.manager.countBy(Project, { zoneId: config.ZONE, code: In(announcedCodes) });
  if (known < announcedCodes.length) return;
  await loadDemonstration(config, db, now, quarterly());
  await db.manager.insert(Demonstration, { id: 1, loadedAt: now });
}

/** Says on the terminal how far the loading is, a quarter at a time. */
function quarterly(): Progress {
  let said = 0;
  return (part) => {
    const quarters = Math.floor(part * 4);
    if (quarters === said) return;
    said = quarters;
    console.log(`Illustrative applications of the last eight weeks: ${quarters * 25} %`);
  };
}
