import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import pg from 'pg';

const folder = new URL('../../../../', import.meta.url);
const built = new URL('dist/libs/database/embedded/index.js', folder);
const home = new URL('.ruqu/test', folder);

/** Test data may be lost: speed counts. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/** Starts the server that the tests share, or uses the one at TEST_DATABASE_URL. Each run has its own databases. */
export default async function setUp() {
  const run = randomBytes(3).toString('hex');
  process.env.RUQU_TEST_RUN = run;
  if (!process.env.TEST_DATABASE_URL) await startServer();
  const session = new pg.Client({
    connectionString: process.env.TEST_DATABASE_URL,
    application_name: `ruqu_test_${run}`,
  });
  session.on('error', () => undefined);
  await session.connect();
  globalThis.ruquTestSession = session;
  await removeForgotten(session);
}

async function startServer() {
  if (!existsSync(built)) throw new Error('The tests use the built embedded database: run `npm run build` first.');
  const { startEmbedded } = await import(built.href);
  const start = () => startEmbedded(decodeURIComponent(home.pathname), { name: 'ruqu_test', settings });
  globalThis.ruquTestServer = await start().catch(async () => {
    await rm(home, { recursive: true, force: true });
    return start();
  });
  process.env.TEST_DATABASE_URL = globalThis.ruquTestServer.url('postgres');
}

/** Drops the databases of runs that were killed: no session bears their name any more. */
async function removeForgotten(session) {
  const { rows } = await session.query(`
    SELECT found.datname FROM pg_database found
     WHERE found.datname ~ '^ruqu_test_[0-9a-f]{6}_'
       AND NOT EXISTS (SELECT 1 FROM pg_stat_activity WHERE application_name = left(found.datname, 16))`);
  for (const { datname } of rows) await session.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
}
