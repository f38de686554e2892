import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { Trouble } from './trouble.js';

/** How long running jobs are waited for at the end, in milliseconds. */
const patienceMs = 5_000;

/** A processor with its worker, and the jobs it has in hand. Made before the worker is. */
export class WorkerAtWork {
  private readonly inHand = new Set<Job>();

  constructor(private readonly processor: WorkerHost) {
    const process = processor.process.bind(processor);
    processor.process = (job, token) => this.holding(job, () => process(job, token));
  }

  get name(): string {
    return this.processor.worker.name;
  }

  /** Says what goes wrong from now on. */
  watch(trouble: Trouble): void {
    const logger = new Logger(`Queue ${this.name}`);
    const { worker } = this.processor;
    worker.on('error', (error) => trouble.tell(error));
    worker.on('failed', (job, error) => {
      logger.warn(`Job ${job?.id} failed at attempt ${job?.attemptsMade}: ${error.message}`);
    });
  }

  /** Takes no more jobs, and gives those in hand a while. */
  async finish(): Promise<void> {
    await this.processor.worker.pause(true);
    await Promise.race([this.idle(), sleep(patienceMs, null, { ref: false })]);
  }

  /** Returns to the queue what is still in hand. */
  async close(): Promise<void> {
    const left = [...this.inHand];
    this.inHand.clear();
    await Promise.allSettled(left.map((job) => job.moveToWait(job.token)));
    await this.processor.worker.close(left.length > 0);
  }

  private async holding<Result>(job: Job, work: () => Promise<Result>): Promise<Result> {
    this.inHand.add(job);
    try {
      return await work();
    } finally {
      this.inHand.delete(job);
    }
  }

  private async idle(): Promise<void> {
    while (this.inHand.size > 0) await sleep(20);
  }
}
