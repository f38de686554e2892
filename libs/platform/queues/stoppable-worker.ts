import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { OnceLogger } from './once-logger.js';

/** How long running jobs are waited for at the end, in milliseconds. */
const finishTimeoutMs = 5_000;

/** A processor with its worker, and the jobs it has in hand. Made before the worker is. */
export class StoppableWorker {
  private readonly running = new Set<Job>();

  constructor(private readonly processor: WorkerHost) {
    const process = processor.process.bind(processor);
    processor.process = (job, token) => this.tracked(job, () => process(job, token));
  }

  get name(): string {
    return this.processor.worker.name;
  }

  /** Says what goes wrong from now on. */
  watch(errors: OnceLogger): void {
    const logger = new Logger(`Queue ${this.name}`);
    const { worker } = this.processor;
    worker.on('error', (error) => errors.report(error));
    worker.on('failed', (job, error) => {
      logger.warn(`Job ${job?.id} failed at attempt ${job?.attemptsMade}: ${error.message}`);
    });
  }

  /** Takes no more jobs, and gives those in hand a while. */
  async finish(): Promise<void> {
    await this.processor.worker.pause(true);
    await Promise.race([this.idle(), sleep(finishTimeoutMs, null, { ref: false })]);
  }

  /** Returns to the queue what is still in hand. */
  async close(): Promise<void> {
    const left = [...this.running];
    this.running.clear();
    await Promise.allSettled(left.map((job) => job.moveToWait(job.token)));
    await this.processor.worker.close(left.length > 0);
  }

  private async tracked<Result>(job: Job, work: () => Promise<Result>): Promise<Result> {
    this.running.add(job);
    try {
      return await work();
    } finally {
      this.running.delete(job);
    }
  }

  private async idle(): Promise<void> {
    while (this.running.size > 0) await sleep(20);
  }
}
