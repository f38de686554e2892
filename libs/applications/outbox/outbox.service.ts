import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#kernel';
import { Queues, OnceLogger, type Jobs, type NewJob } from '#platform';
import { takeOldest } from './outbox.sql.js';
import type { OutboxEntry } from './outbox-entry.entity.js';

/** Entries of one transaction, few enough to be short. */
const batch = 200;

/** Milliseconds to wait, so that commands in quick succession are published together. */
const gatheringMs = 50;

type PublishedQueue = 'application-events' | 'timers' | 'recalculations' | 'meetings';

type Entry = Pick<OutboxEntry, 'id' | 'topic' | 'key' | 'payload' | 'notBefore'>;

/** 发件箱: publishes the entries of commands to the queues, at least once and in order. */
@Injectable()
export class OutboxService implements OnModuleDestroy {
  private readonly errors = new OnceLogger('Outbox');
  private wanted = false;
  private publishing: Promise<void> | null = null;
  private closed = false;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  /** Publishes soon. Returns at once and never fails; unpublished entries stay. */
  nudge(): void {
    this.wanted = !this.closed;
    this.publishing ??= this.publishWhatIsWanted().finally(() => (this.publishing = null));
  }

  /**
   * Publishes all entries and returns their number. An entry is deleted only when a queue has it: if the process dies in
   * between, it is published again as the same job. Throws what the queue throws.
   */
  async publish(): Promise<number> {
    let published = 0;
    for (let taken = batch; taken === batch; published += taken) taken = await this.publishBatch();
    return published;
  }

  /** Publishes all entries; a failure is logged once and tried again next time. */
  async empty(): Promise<void> {
    try {
      await this.publish();
      this.errors.recovered();
    } catch (error) {
      this.errors.report(error);
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    this.wanted = false;
    await this.publishing;
  }

  private async publishWhatIsWanted(): Promise<void> {
    while (this.wanted) {
      await sleep(gatheringMs);
      this.wanted = false;
      await this.empty();
    }
  }

  private publishBatch(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const [entries] = await tx.query<[Entry[], number]>(takeOldest, [batch]);
      entries.sort((a, b) => Number(a.id) - Number(b.id));
      await this.add('application-events', entries, 'event');
      await this.add('timers', entries, 'timer');
      await this.add('recalculations', entries, 'recalculation');
      await this.add('meetings', entries, 'meeting');
      return entries.length;
    });
  }

  private async add<Name extends PublishedQueue>(queue: Name, entries: Entry[], topic: Entry['topic']): Promise<void> {
    const jobs = entries.filter((entry) => entry.topic === topic).map((entry) => this.jobOf<Name>(entry));
    if (jobs.length > 0) await this.queues.add(queue, jobs);
  }

  private jobOf<Name extends PublishedQueue>({ key, payload, notBefore }: Entry): NewJob<Name> {
    const delayMs = notBefore ? Math.max(0, notBefore.getTime() - this.clock.now().getTime()) : 0;
    return { id: key, data: payload as Jobs[Name], delayMs };
  }
}
