import type { Config } from '#platform';
import { openDatabase } from '../start/database.js';
import { seedDatabase } from '../start/seed.js';

/** `ruqu seed`: loads what a first start loads, where it is not there yet. */
export async function seedCommand(config: Config): Promise<void> {
  const database = await openDatabase(config);
  try {
    await seedDatabase(Object.assign(config, { DATABASE_URL: database.url }));
    console.log(`The data at ${database.place} are loaded.`);
  } finally {
    await database.close();
  }
}
