import type { DataSource } from 'typeorm';
import { replay, RulesService, type Difference } from '#applications';
import { SystemClock, type Config } from '#platform';
import { readZonePacks, ZonesService } from '#zones';
import { onTables, openDatabase } from '../start/database.js';

/** `ruqu verify replay`: all that is stored of an application follows from its events, and none of them was altered. */
export async function verifyCommand(config: Config, [what = 'replay']: string[]): Promise<void> {
  if (what !== 'replay') throw new Error(`There is no check "${what}"; there is: replay.`);
  const database = await openDatabase(config);
  try {
    await onTables({ ...config, DATABASE_URL: database.url }, (db) => verifyReplay(db, config));
  } finally {
    await database.close();
  }
}

async function verifyReplay(db: DataSource, { ZONES_DIR }: Config): Promise<void> {
  const rules = new RulesService(new ZonesService(readZonePacks(ZONES_DIR), db), new SystemClock());
  const started = performance.now();
  const { applications, events, differences } = await replay(db, rules);
  const seconds = (performance.now() - started) / 1000;
  const rate = (count: number) => `${count} (${Math.round(count / seconds)} a second)`;
  console.log(`Applications: ${rate(applications)}. Events: ${rate(events)}. ${seconds.toFixed(1)} s.`);
  for (const difference of differences) console.log(sentenceOf(difference));
  console.log(differences.length === 0 ? 'No difference.' : `${differences.length} differences.`);
  if (differences.length > 0) process.exitCode = 1;
}

function sentenceOf({ applicationId, number, what, row, field, stored, derived }: Difference): string {
  const about = `${number ?? 'a draft'} (${applicationId})`;
  if (what === 'chain') return `${about}: the chain of events is broken at event ${row}`;
  const where = [what, row, field].filter((part) => part !== null).join(' ');
  return `${about}: ${where} is ${shown(stored)}, and by its events ${shown(derived)}`;
}

const longest = 120;

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
