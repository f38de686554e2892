import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { OutboxService } from '#applications';
import { Queues, OnceLogger } from '#platform';
import { schedule } from './schedule.js';

const pauseMs = 1_000;

/** Sets the repeating jobs, then empties the outbox again and again: what no nudge reached is published here. */
@Injectable()
export class Scheduler implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly errors = new OnceLogger('Schedule');
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;

  constructor(
    private readonly queues: Queues,
    private readonly outbox: OutboxService,
  ) {}

  /** Does not wait for the queues: a worker starts without them, and goes on as soon as they can be reached. */
  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    for (let set = false; !this.stopping.signal.aborted; await this.pause()) {
      set ||= await this.setRepeatingJobs();
      await this.outbox.empty();
    }
  }

  private async setRepeatingJobs(): Promise<boolean> {
    try {
      for (const { queue, everyMs } of schedule) await this.queues.repeat(queue, everyMs, {});
      this.errors.recovered();
      return true;
    } catch (error) {
      this.errors.report(error);
      return false;
    }
  }

  private pause(): Promise<unknown> {
    return sleep(pauseMs, null, { signal: this.stopping.signal }).catch(() => null);
  }
}
