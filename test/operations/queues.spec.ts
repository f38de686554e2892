import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { TestingModule } from '@nestjs/testing';
import type { Job } from 'bullmq';
import type { DataSource } from 'typeorm';
import type { Queues } from '#platform';
import { databaseUrl, freshDatabase } from '#test/support/system/database';
import { eventually } from '#test/support/system/timing/eventually';
import { aProducer, aWorker, type Work } from '#test/support/system/programs/processors';
import { describeOnRedis, startRedis, type RedisServer } from '#test/support/system/programs/redis';

let db: DataSource;
let redis: RedisServer;

interface Backend {
  name: string;
  suite: jest.Describe;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  where: () => { DATABASE_URL?: string; REDIS_URL?: string };
}

const onPostgres: Backend = {
  name: 'PostgreSQL',
  suite: describe,
  start: async () => {
    db = await freshDatabase();
  },
  stop: () => db.destroy(),
  where: () => ({ DATABASE_URL: databaseUrl() }),
};

const onRedis: Backend = {
  name: 'Redis',
  suite: describeOnRedis,
  start: async () => {
    redis = await startRedis();
  },
  stop: () => redis.kill(),
  where: () => ({ REDIS_URL: redis.url }),
};

for (const { name, suite, start, stop, where } of [onPostgres, onRedis]) {
  suite(`working on jobs on ${name}`, () => {
    const open: { close(): Promise<void> }[] = [];
    let queues: Queues;

    const opened = <T extends { close(): Promise<void> }>(part: T): T => {
      open.push(part);
      return part;
    };
    const working = async (work: Work): Promise<TestingModule> => opened(await aWorker(where(), work));

    beforeAll(async () => {
      Logger.overrideLogger(false);
      await start();
    });
    beforeEach(async () => {
      ({ queues } = opened(await aProducer(where())));
    });
    afterEach(async () => {
      for (const part of open.splice(0)) await part.close();
    });
    afterAll(stop);

    const aTimer = () => ({ id: randomUUID(), data: { applicationId: randomUUID(), zoneId: 'zgc' } });

    it('does a job once though it was added twice, and tells the handler its data', async () => {
      const seen: unknown[] = [];
      const [first, second, third] = [aTimer(), aTimer(), aTimer()];
      await queues.add('timers', [first]);
      await queues.add('timers', [first, second]);
      await working({ timers: ({ data }: Job) => Promise.resolve(seen.push(data)) });
      await eventually(() => expect(seen).toHaveLength(2));

      await queues.add('timers', [first]);
      await queues.add('timers', [third]);

      await eventually(() => expect(seen.length).toBeGreaterThan(2));
      expect(seen).toEqual([first.data, second.data, third.data]);
    });

    it('does a job again under an id that was to be forgotten', async () => {
      let done = 0;
      await working({ timers: () => Promise.resolve((done += 1)) });
      const job = { ...aTimer(), removeWhenDone: true };

      await queues.add('timers', [job]);
      await eventually(() => expect(done).toBe(1));
      await eventually(async () => {
        await queues.add('timers', [job]);
        expect(done).toBeGreaterThan(1);
      });
    });

    it('waits with a job that is for later, while others go ahead', async () => {
      const done: { id?: string; at: number }[] = [];
      await working({ timers: ({ id }: Job) => Promise.resolve(done.push({ id, at: performance.now() })) });
      const [later, now] = [aTimer(), aTimer()];
      const started = performance.now();

      await queues.add('timers', [{ ...later, delayMs: 2_500 }, now]);

      /** A job of an earlier worker may come again: it was stopped before it could say that it was done. */
      const ours = () => done.filter(({ id }) => id === now.id || id === later.id);
      await eventually(() => expect(ours().map(({ id }) => id)).toEqual([now.id, later.id]));
      expect((ours()[1]?.at ?? 0) - started).toBeGreaterThanOrEqual(2_490);
    });

    it('tries a job again that failed', async () => {
      let attempts = 0;
      await working({
        'application-events': () => ((attempts += 1) === 1 ? Promise.reject(new Error('no paper')) : Promise.resolve()),
      });
      const data = { eventId: randomUUID(), applicationId: randomUUID(), type: 'submitted', zoneId: 'zgc' };

      await queues.add('application-events', [{ id: data.eventId, data }]);

      await eventually(() => expect(attempts).toBe(2));
    });

    it('repeats a job once in each interval, however many processes ask for it', async () => {
      let runs = 0;
      const started = performance.now();
      await queues.repeat('sweep', 400, {});
      await opened(await aProducer(where())).queues.repeat('sweep', 400, {});
      await working({ sweep: () => Promise.resolve((runs += 1)) });

      await eventually(() => expect(runs).toBeGreaterThanOrEqual(6));
      expect(performance.now() - started).toBeGreaterThan(4 * 400);
    });

    it('finishes what is in hand before it ends', async () => {
      let finished = 0;
      const work = () => new Promise((done) => setTimeout(() => done((finished += 1)), 500));
      let begun = false;
      const worker = await aWorker(where(), { timers: () => ((begun = true), work()) });
      await queues.add('timers', [aTimer()]);
      await eventually(() => expect(begun).toBe(true));

      await worker.close();

      expect(finished).toBe(1);
    });

    it('ends within ten seconds, and gives a job that lasts longer back to the queue', async () => {
      let begun = 0;
      let release: () => void = () => undefined;
      const forEver = () => new Promise<void>((done) => ((begun += 1), (release = done)));
      const worker = await aWorker(where(), { timers: forEver });
      await queues.add('timers', [aTimer()]);
      await eventually(() => expect(begun).toBe(1));

      const started = performance.now();
      await worker.close();
      expect(performance.now() - started).toBeLessThan(10_000);

      const again: string[] = [];
      await working({ timers: ({ id }: Job) => Promise.resolve(again.push(id ?? '')) });
      await eventually(() => expect(again).toHaveLength(1));
      release();
    });
  });
}

describe('a worker that lacks a processor', () => {
  it('does not start', async () => {
    const database = await freshDatabase();
    try {
      await expect(
        aWorker({ DATABASE_URL: databaseUrl() }, {}, ['timers', 'timers', 'sweep', 'checks']),
      ).rejects.toThrow('application-events has 0 and timers has 2');
    } finally {
      await database.destroy();
    }
  });
});
