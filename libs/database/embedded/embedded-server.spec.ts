import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbedded, type EmbeddedServer } from './index.js';

describe('the embedded PostgreSQL', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ruqu 入区 '));
  const home = path.join(folder, '数据 home');
  const servers: EmbeddedServer[] = [];
  chmodSync(folder, 0o755);
  const start = async () => {
    const server = await startEmbedded(home, { settings: { fsync: 'off' } });
    servers.push(server);
    return server;
  };

  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('starts in a folder with spaces and Chinese characters, its password for its owner only', async () => {
    const server = await start();

    expect(await ask(server, 'SHOW server_version_num')).toMatch(/^18/);
    expect(statSync(path.join(server.folder, 'ruqu.password')).mode & 0o077).toBe(0);
    expect(await ask(server, 'SHOW listen_addresses')).toBe('127.0.0.1');
  });

  it('keeps the data from one start to the next', async () => {
    const first = await start();
    await ask(first, `CREATE TABLE kept AS SELECT '入区'::text AS word`);
    await first.stop();
    expect(isRunning(first)).toBe(false);

    expect(await ask(await start(), 'SELECT word FROM kept')).toBe('入区');
  });

  it('is shared by two processes, and ends with the last of them', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(first.url('postgres')).toBe(second.url('postgres'));

    await first.stop();
    expect(await ask(second, 'SELECT 1')).toBe(1);

    await second.stop();
    expect(isRunning(second)).toBe(false);
  });

  it('is there for one who starts while another stops', async () => {
    const leaving = await start();

    const [, staying] = await Promise.all([leaving.stop(), start()]);

    expect(await ask(staying, 'SELECT 1')).toBe(1);
  });

  it('comes back at the same address after kill -9, by itself', async () => {
    const server = await start();
    const before = server.url('postgres');

    process.kill(postmaster(server), 'SIGKILL');

    await eventually(() => ask(server, 'SELECT 1'));
    expect(server.url('postgres')).toBe(before);
  });

  it('is not misled by a lock file with the number of another program', async () => {
    const server = await start();
    await server.stop();
    writeFileSync(lockFile(server), `${process.pid}\n${server.folder}\n1\n5432\n\n127.0.0.1\n\nready\n`);

    expect(await ask(await start(), 'SELECT 1')).toBe(1);
  });

  it.each(['', '999999\n'])('is not stopped by a lock file that says %j', async (content) => {
    const server = await start();
    await server.stop();
    writeFileSync(lockFile(server), content);

    expect(await ask(await start(), 'SELECT 1')).toBe(1);
  });
});

const lockFile = (server: EmbeddedServer) => path.join(server.folder, 'postmaster.pid');
const isRunning = (server: EmbeddedServer) => existsSync(lockFile(server));
const postmaster = (server: EmbeddedServer) => Number(readFileSync(lockFile(server), 'utf8').split('\n')[0]);

async function ask(server: EmbeddedServer, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: server.url('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

async function eventually(attempt: () => Promise<unknown>): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    const worked = await attempt().then(
      () => true,
      () => false,
    );
    if (worked) return;
    await sleep(100);
  }
  throw new Error('It did not happen within ten seconds');
}
