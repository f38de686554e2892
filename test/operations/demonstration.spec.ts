import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { findInvariantViolations, replay, RulesService } from '#applications';
import { statuses } from '#applications/lifecycle';
import { servingUrl } from '#database';
import { seedDemonstration } from '#enterprises';
import { loadConfig, SystemClock, type Config } from '#platform';
import { readZonePacks, ZonesService } from '#zones';
import { databaseUrl, freshDatabase } from '#test/support/system/database';
import { seedDatabase } from '../../apps/cli/start/seed.js';

const withoutIds = `
SELECT a.kind, a.number, a.project_name AS name, a.status, a.lane, a.desks, a.version, a.next_due_at AS due,
  (SELECT string_agg(e.type || ' ' || to_char(e.at, 'MMDDHH24MI'), ',' ORDER BY e.seq) FROM application_event e WHERE e.application_id = a.id) AS events
FROM application a ORDER BY a.kind, a.created_at, a.project_name`;

const headline = `
SELECT count(*)::int AS projects, count(*) FILTER (WHERE rd_design)::int AS "rdDesign", sum(investment_cny)::text AS investment,
  sum(import_usd + export_usd)::text AS trade,
  (SELECT count(*)::int FROM project WHERE stage = 'reserve') AS reserve
FROM project WHERE stage = 'proposed'`;

/** What stands for the wealth of the story: one count for each thing it is to show. */
const shown = `
SELECT (SELECT count(*)::int FROM card) AS cards, (SELECT count(*)::int FROM objection) AS objections,
  (SELECT count(*)::int FROM panel_meeting WHERE state = 'closed') AS held,
  (SELECT count(*)::int FROM panel_meeting WHERE state = 'planned') AS convened,
  (SELECT count(*)::int FROM approval_condition WHERE standing = 'met') AS met,
  (SELECT count(*)::int FROM approval_condition WHERE standing = 'open') AS unmet,
  (SELECT count(*)::int FROM approval_condition WHERE standing IN ('open', 'broken') AND due_on <= CURRENT_DATE) AS due,
  (SELECT count(*)::int FROM project_milestone WHERE act = 'done') AS milestones,
  (SELECT count(*)::int FROM project_assessment) AS assessments, (SELECT count(*)::int FROM delegation) AS delegations,
  (SELECT count(*)::int FROM message) AS messages, (SELECT count(*)::int FROM document) AS documents,
  (SELECT count(*)::int FROM application WHERE state -> 'suspension' <> 'null') AS suspended,
  (SELECT count(*)::int FROM application_event WHERE type = 'extended') AS extended`;

/** As when the process is killed or the machine fails. */
const loseConnections = `
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;

/** How many rows each table has. */
async function rowsOf(db: DataSource): Promise<[string, number][]> {
  const rows: [string, number][] = [];
  for (const { tableName } of db.entityMetadatas) {
    const [{ n }] = await db.query<[{ n: number }]>(`SELECT count(*)::int AS n FROM "${tableName}"`);
    rows.push([tableName, n]);
  }
  return rows;
}

/** Rows of each walled table as the planner expects them: all, and those that staff of the zone see. */
async function expectedRows(db: DataSource, serving: string): Promise<{ name: string; rows: number; seen: number }[]> {
  const tables = await db.query<{ name: string; rows: number }[]>(
    `SELECT relname AS name, reltuples AS rows FROM pg_class WHERE relkind = 'r' AND relrowsecurity AND reltuples >= 20`,
  );
  return db.transaction(async (within) => {
    await within.query(`SELECT set_config('ruqu.zone', 'zgc', true), set_config('ruqu.enterprise', '*', true)`);
    await within.query(`SET LOCAL ROLE ${serving}`);
    const expected = [];
    for (const { name, rows } of tables) {
      const [
        {
          'QUERY PLAN': [{ Plan }],
        },
      ] = await within.query(`EXPLAIN (FORMAT JSON) SELECT * FROM ${name}`);
      expected.push({ name, rows, seen: Plan['Plan Rows'] as number });
    }
    return expected;
  });
}

/** 演示数据: what a first start loads. */
describe('the demonstration', () => {
  const home = path.join(tmpdir(), `ruqu-demonstration-${process.env.RUQU_TEST_RUN}`);
  let config: Config;
  let db: DataSource;

  beforeAll(async () => {
    db = await freshDatabase(databaseUrl('demonstration'));
    config = loadConfig({ NODE_ENV: 'development', RUQU_HOME: home, DATABASE_URL: databaseUrl('demonstration') });
    await seedDatabase(config);
  }, 120_000);
  afterAll(async () => {
    await db.destroy();
    rmSync(home, { recursive: true, force: true });
  });

  it('has applications in every status', async () => {
    const found = await db.query<{ status: string }[]>('SELECT DISTINCT status FROM application');
    expect(found.map(({ status }) => status).sort()).toEqual([...statuses].sort());
    expect(await db.query('SELECT count(*)::int AS n FROM application')).toEqual([{ n: 33 }]);
  });

  it('shows each thing that a life may bring', async () => {
    const [counts] = await db.query<Record<string, number>[]>(shown);
    expect(Object.entries(counts ?? {}).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('leaves the announced figures as they were announced', async () => {
    expect(await db.query(headline)).toEqual([
      { projects: 56, rdDesign: 46, investment: '8080000000.00', trade: '1489000000.00', reserve: 54 },
    ]);
  });

  it('gives every desk a task that waits', async () => {
    const idle = await db.query(
      `SELECT DISTINCT m.desk FROM desk_membership m
        WHERE NOT EXISTS (SELECT FROM task t WHERE t.desk = m.desk AND t.state = 'open')`,
    );
    expect(idle).toEqual([]);
  });

  it('breaks no invariant', async () => {
    expect(await findInvariantViolations(db, new Date())).toEqual([]);
  });

  it('follows from its events', async () => {
    const rules = new RulesService(new ZonesService(readZonePacks(config.ZONES_DIR), db), new SystemClock());
    expect(await replay(db, rules)).toMatchObject({ applications: 33, differences: [] });
  });

  it('lets the planner expect to see what the staff of a zone see, and no mere hundredth of it', async () => {
    await db.query('ANALYZE');
    const expected = await expectedRows(db, new URL(servingUrl(config)).username);
    expect(expected.length).toBeGreaterThan(10);
    expect(expected.filter(({ rows, seen }) => seen < rows / 4)).toEqual([]);
  });

  it('loads nothing at a second start', async () => {
    const before = await db.query(withoutIds);
    await seedDatabase(config);
    expect(await db.query(withoutIds)).toEqual(before);
  });

  it('is loaded as a whole or not at all, and is the same each time', async () => {
    const url = databaseUrl('cut_off');
    const cutOff = await freshDatabase(url);
    const again = loadConfig({ NODE_ENV: 'development', RUQU_HOME: home, DATABASE_URL: url });
    const empty = await rowsOf(cutOff);
    const said = jest.spyOn(console, 'log').mockImplementation((words: string) => {
      if (words.includes('50 %')) void cutOff.query(loseConnections);
    });
    await expect(seedDatabase(again)).rejects.toThrow();
    said.mockRestore();
    expect(await rowsOf(cutOff)).toEqual(empty);
    await seedDatabase(again);
    expect(await cutOff.query(withoutIds)).toEqual(await db.query(withoutIds));
    await cutOff.destroy();
  }, 120_000);
});

describe('a database that is not new', () => {
  let db: DataSource;

  beforeAll(async () => {
    db = await freshDatabase(databaseUrl('not_new'));
  });
  afterAll(() => db.destroy());

  it('is not filled with a story, since people may have worked in it', async () => {
    await seedDemonstration(db, 'zgc', new Date());
    await seedDatabase(loadConfig({ NODE_ENV: 'development', DATABASE_URL: databaseUrl('not_new') }));
    expect(await db.query('SELECT count(*)::int AS n FROM application')).toEqual([{ n: 0 }]);
    expect(await db.query('SELECT count(*)::int AS n FROM demonstration')).toEqual([{ n: 0 }]);
  });
});
