import type { Config } from '#platform';
import { onTables, openDatabase } from '../start/database.js';

/** `ruqu migrate`: brings the tables up to date, and nothing else. */
export async function migrateCommand(config: Config): Promise<void> {
  const database = await openDatabase(config);
  try {
    await onTables({ ...config, DATABASE_URL: database.url }, () => Promise.resolve());
    console.log(`The tables at ${database.place} are up to date.`);
  } finally {
    await database.close();
  }
}
