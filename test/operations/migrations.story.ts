import type { DataSource } from 'typeorm';
import { freshDatabase } from '#test/support/system/database';

describe('migrations', () => {
  let db: DataSource;

  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.destroy());

  it('leave the tables exactly as the entities describe them', async () => {
    const { upQueries } = await db.driver.createSchemaBuilder().log();

    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('can each be undone and redone', async () => {
    const all = db.migrations.length;
    for (let left = all; left > 0; left -= 1) await db.undoLastMigration();
    expect(await tables(db)).toEqual(['migrations']);

    expect(await db.runMigrations()).toHaveLength(all);
  });

  it('leave nothing to do for a second migrator', async () => {
    expect(await db.showMigrations()).toBe(false);
  });
});

async function tables(db: DataSource): Promise<string[]> {
  const rows = await db.query<{ tablename: string }[]>(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`);
  return rows.map(({ tablename }) => tablename);
}
