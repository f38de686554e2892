import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { servingOptions, servingUrl } from '#database';
import { fullScope, runInScope } from '#platform';
import { databaseUrl, freshDatabase } from '#test/support/system/database';
import { eventually } from '#test/support/system/timing/eventually';
import { aProducer, aWorker } from '#test/support/system/programs/processors';

const root = path.resolve(__dirname, '../../..');
const rounds = 50;

/** An error of a connection that nobody listens to would end the process; here it fails the test. */
describe('a connection lost', () => {
  let db: DataSource;
  let serving: DataSource;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    db = await freshDatabase();
    serving = await new DataSource(servingOptions({ DATABASE_URL: databaseUrl() }, fullScope, 'requests')).initialize();
  });
  afterAll(async () => {
    await serving.destroy();
    await db.destroy();
  });

  const inAnotherScope = () =>
    runInScope({ zone: randomUUID(), enterprise: '' }, () => serving.query<unknown[]>('SELECT 1'));

  it('while its scope is set fails one statement, and the process goes on', async () => {
    const pool = (serving.driver as unknown as { master: Pool }).master;
    const cut = (client: PoolClient) =>
      void (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();

    for (let round = 0; round < rounds; round += 1) {
      await inAnotherScope();
      pool.once('acquire', cut);
      await expect(inAnotherScope()).rejects.toThrow(/terminated|not queryable/);
    }
    await expect(inAnotherScope()).resolves.toHaveLength(1);
  });

  it('by its server under load fails statements, and the process goes on', async () => {
    const { username } = new URL(servingUrl({ DATABASE_URL: databaseUrl() }));
    let over = false;
    const asks = async () => {
      while (!over) await inAnotherScope().catch(() => sleep(1));
    };
    const load = Array.from({ length: 8 }, asks);

    let ended = 0;
    try {
      for (let round = 0; round < rounds; round += 1) {
        ended += (await db.query<unknown[]>(terminate, [decodeURIComponent(username)])).length;
        await sleep(10);
      }
    } finally {
      over = true;
      await Promise.all(load);
    }

    expect(ended).toBeGreaterThan(rounds);
    await expect(inAnotherScope()).resolves.toHaveLength(1);
  });

  it('by the queues and their workers is opened again, and jobs are done', async () => {
    const done: unknown[] = [];
    const where = { DATABASE_URL: databaseUrl() };
    const producer = await aProducer(where);
    const worker = await aWorker(where, { timers: ({ data }) => Promise.resolve(done.push(data)) });
    const { username } = new URL(databaseUrl());
    const job = () => ({ id: randomUUID(), data: { applicationId: randomUUID(), zoneId: 'zgc' } });

    for (let round = 0; round < rounds; round += 1) {
      await db.query(terminate, [decodeURIComponent(username)]);
      await producer.queues.add('timers', [job()]).catch(() => sleep(1));
    }

    done.length = 0;
    await eventually(async () => {
      await producer.queues.add('timers', [job()]);
      expect(done.length).toBeGreaterThan(0);
    }, 20_000);
    await worker.close();
    await producer.close();
  }, 60_000);
});

const terminate = `
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND usename = $1 AND pid <> pg_backend_pid()`;

/** Where the product opens connections itself. */
const sources = ['apps', 'libs']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  .filter((file) => /(?<!\.spec)\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

describe('every client of PostgreSQL', () => {
  const opening = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

  it('is of a pool that listens for its whole life, or listens itself', () => {
    expect(opening(/new (pg\.)?Pool\(|extends (pg\.)?Pool\b/)).toEqual(['libs/platform/connections/lasting-pool.ts']);
    expect(opening(/new (pg\.)?Client\(/).length).toBeGreaterThan(2);
    expect(sources.filter(({ text }) => count(text, /new (pg\.)?Client\(/g) > count(text, /\.on\('error'/g))).toEqual(
      [],
    );
  });
});

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
