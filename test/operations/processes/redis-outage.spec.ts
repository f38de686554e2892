import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { TestingModule } from '@nestjs/testing';
import type { DataSource } from 'typeorm';
import { OutboxService } from '#applications';
import { Queues, SystemClock } from '#platform';
import { freshDatabase } from '#test/support/system/database';
import { eventually } from '#test/support/system/timing/eventually';
import { aWorker } from '#test/support/system/programs/processors';
import { describeOnRedis, startRedis, type RedisServer } from '#test/support/system/programs/redis';

describeOnRedis('losing Redis', () => {
  const done: string[] = [];
  let db: DataSource;
  let redis: RedisServer;
  let worker: TestingModule | null = null;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    db = await freshDatabase();
  });
  beforeEach(async () => {
    done.length = 0;
    redis = await startRedis();
  });
  afterEach(async () => {
    await worker?.close();
    worker = null;
    await redis.kill();
  });
  afterAll(() => db.destroy());

  async function start(): Promise<OutboxService> {
    worker = await aWorker({ REDIS_URL: redis.url }, { timers: ({ id }) => Promise.resolve(done.push(id ?? '')) });
    return new OutboxService(db, new SystemClock(), worker.get(Queues));
  }

  /** What a command leaves: it needs the database alone. */
  async function aTimer(): Promise<string> {
    const key = randomUUID();
    await db.query(`INSERT INTO outbox (topic, key, payload, created_at) VALUES ('timer', $1, '{}', now())`, [key]);
    return key;
  }

  const left = async () => (await db.query<{ n: number }[]>('SELECT count(*)::int AS n FROM outbox'))[0]?.n;

  it('leaves everything in the outbox, at once, and catches up when Redis is back', async () => {
    const outbox = await start();
    const before = await aTimer();
    await outbox.empty();
    await eventually(() => expect(done).toEqual([before]));

    await redis.kill();
    const during = await aTimer();
    const started = performance.now();
    await outbox.empty();
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(await left()).toBe(1);

    await redis.start();
    await eventually(async () => {
      await outbox.empty();
      expect(done).toEqual([before, during]);
    });
    expect(await left()).toBe(0);
  });

  it('starts without Redis, and works as soon as it is there', async () => {
    await redis.kill();
    const outbox = await start();
    const key = await aTimer();
    await outbox.empty();
    expect(await left()).toBe(1);

    await redis.start();

    await eventually(async () => {
      await outbox.empty();
      expect(done).toEqual([key]);
    });
  });

  it('ends in good time without Redis', async () => {
    await start();
    await redis.kill();
    const started = performance.now();

    await worker?.close();

    worker = null;
    expect(performance.now() - started).toBeLessThan(9_000);
  });
});
