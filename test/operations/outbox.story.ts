import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { OutboxService } from '#applications';
import { QueueUnreachable, Queues, type NewJob, type QueueName } from '#platform';
import { freshDatabase } from '#test/support/system/database';
import { eventually } from '#test/support/system/timing/eventually';
import { TestClock } from '#test/support/system/test-clock';

/** Remembers what it is given, and fails while it is told to. */
class RememberingQueues extends Queues {
  readonly taken: { queue: QueueName; job: NewJob<QueueName> }[] = [];
  broken = false;
  asked = 0;
  hold: Promise<void> | null = null;

  async add<Name extends QueueName>(queue: Name, jobs: NewJob<Name>[]): Promise<void> {
    this.asked += 1;
    await this.hold;
    if (this.broken) throw new QueueUnreachable('Redis is away');
    this.taken.push(...jobs.map((job) => ({ queue, job })));
  }

  repeat(): Promise<void> {
    return Promise.resolve();
  }

  get ids(): string[] {
    return this.taken.map(({ job }) => job.id);
  }
}

describe('emptying the outbox', () => {
  const clock = new TestClock();
  const said: string[] = [];
  let db: DataSource;
  let queues: RememberingQueues;
  let outbox: OutboxService;

  beforeAll(async () => {
    db = await freshDatabase();
  });
  beforeEach(async () => {
    said.length = 0;
    const record = (text: string) => void said.push(text);
    Logger.overrideLogger({ error: record, warn: record, log: record });
    await db.query('DELETE FROM outbox');
    queues = new RememberingQueues();
    outbox = new OutboxService(db, clock, queues);
  });
  afterEach(() => outbox.onModuleDestroy());
  afterAll(() => db.destroy());

  const left = async () => (await db.query<{ n: number }[]>('SELECT count(*)::int AS n FROM outbox'))[0]?.n;

  async function anEntry(difference: { topic?: 'event' | 'timer'; notBefore?: Date } = {}): Promise<string> {
    const key = randomUUID();
    const { topic = 'event', notBefore = null } = difference;
    await db.query(`INSERT INTO outbox (topic, key, payload, not_before, created_at) VALUES ($1, $2, $3, $4, now())`, [
      topic,
      key,
      { applicationId: 'a', zoneId: 'zgc' },
      notBefore,
    ]);
    return key;
  }

  it('publishes each entry once and in order, however often it is emptied', async () => {
    const keys = [await anEntry(), await anEntry(), await anEntry()];

    expect(await outbox.publish()).toBe(3);
    expect(await outbox.publish()).toBe(0);

    expect(queues.ids).toEqual(keys);
    expect(await left()).toBe(0);
  });

  it('goes on until nothing is left', async () => {
    await db.query(`INSERT INTO outbox (topic, key, payload, created_at)
      SELECT 'event', 'k' || n, '{}', now() FROM generate_series(1, 450) n`);

    expect(await outbox.publish()).toBe(450);

    expect(new Set(queues.ids).size).toBe(450);
  });

  it('sets a timer for as long as it is still to wait, and one that is late at once', async () => {
    const soon = await anEntry({ topic: 'timer', notBefore: new Date(clock.now().getTime() + 90_000) });
    const late = await anEntry({ topic: 'timer', notBefore: new Date(clock.now().getTime() - 90_000) });

    await outbox.publish();

    expect(queues.taken).toEqual([
      { queue: 'timers', job: { id: soon, data: { applicationId: 'a', zoneId: 'zgc' }, delayMs: 90_000 } },
      { queue: 'timers', job: { id: late, data: { applicationId: 'a', zoneId: 'zgc' }, delayMs: 0 } },
    ]);
  });

  it('keeps what no queue would take, says so once, and publishes it later', async () => {
    const key = await anEntry();
    queues.broken = true;

    await outbox.empty();
    await outbox.empty();
    expect(await left()).toBe(1);
    expect(said).toEqual(['Redis is away']);

    queues.broken = false;
    await outbox.empty();
    expect(queues.ids).toEqual([key]);
    expect(said).toEqual(['Redis is away', 'works again, after: Redis is away']);
  });

  it('lets two processes empty it at once: neither waits, and no entry is published twice', async () => {
    const first = await anEntry();
    let release: () => void = () => undefined;
    queues.hold = new Promise((free) => (release = free));
    const slow = outbox.publish();
    await eventually(() => expect(queues.asked).toBe(1));

    const second = await anEntry();
    const others = new RememberingQueues();
    expect(await new OutboxService(db, clock, others).publish()).toBe(1);
    release();

    expect(await slow).toBe(1);
    expect([queues.ids, others.ids]).toEqual([[first], [second]]);
    expect(await left()).toBe(0);
  });

  it('publishes soon after a nudge, and many nudges together', async () => {
    const keys: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      keys.push(await anEntry());
      outbox.nudge();
    }

    await eventually(() => expect(queues.ids).toEqual(keys));
    expect(queues.asked).toBeLessThanOrEqual(2);
  });

  it('publishes what was left while it was publishing', async () => {
    let release: () => void = () => undefined;
    queues.hold = new Promise((free) => (release = free));
    await anEntry();
    outbox.nudge();
    await eventually(() => expect(queues.asked).toBe(1));

    await anEntry();
    outbox.nudge();
    release();

    await eventually(() => expect(queues.taken).toHaveLength(2));
  });

  it('does nothing more once it is closed', async () => {
    await outbox.onModuleDestroy();
    await anEntry();

    outbox.nudge();
    await new Promise((later) => setTimeout(later, 150));

    expect(queues.asked).toBe(0);
  });
});
