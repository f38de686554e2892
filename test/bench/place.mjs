import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { seedDatabase } from '../../dist/apps/cli/start/seed.js';
import { startEmbedded } from '../../dist/libs/database/index.js';
import { loadConfig } from '../../dist/libs/platform/index.js';

const home = fileURLToPath(new URL('../../.ruqu/bench', import.meta.url));

/** An empty installation on the embedded server as it is shipped: every commit is on the disk before it is answered. */
export async function openPlace() {
  await removeLast();
  const server = await startEmbedded(home, { name: 'ruqu_bench' });
  await server.createDatabase('bench');
  const config = loadConfig({
    RUQU_HOME: home,
    DATABASE_URL: server.url('bench'),
    PORT: '0',
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '1000000000',
    NODE_ENV: 'test',
  });
  await seedDatabase(config);
  const sql = new pg.Client({ connectionString: config.DATABASE_URL });
  await sql.connect();
  return { server, config, sql, close: () => sql.end().then(() => server.stop()) };
}

/** A run that was killed leaves its server running. */
async function removeLast() {
  if (existsSync(home)) await startEmbedded(home, { name: 'ruqu_bench' }).then((server) => server.stop());
  await rm(home, { recursive: true, force: true });
}

/** A part of the benchmark in a process of its own, so that its CPU time can be told from the others'. */
export async function part(file, given) {
  const child = fork(new URL(file, import.meta.url));
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${code}`);
  });
  failed.catch(() => undefined);
  const ask = async (message) => {
    child.send(message);
    return (await Promise.race([once(child, 'message'), failed]))[0];
  };
  return { pid: child.pid, ready: await ask(given), ask, end: () => child.kill('SIGKILL') };
}
