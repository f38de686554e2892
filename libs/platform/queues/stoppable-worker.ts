import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { OnceLogger } from './once-logger.js';

/** Milliseconds to wait for running jobs when the process ends. */
const finishTimeoutMs = 5_000;

/** A processor with its worker and running jobs. It is created before the worker. */
export class StoppableWorker {
  private readonly running = new Set<Job>();

  constructor(private readonly processor: WorkerHost) {
    const process = processor.process.bind(processor);
    processor.process = (job, token) => this.tracked(job, () => process(job, token));
  }

  get name(): string {
    return this.processor.worker.name;
  }

  /** Logs errors from now on. */
  watch(errors: OnceLogger): void {
    const logger = new Logger(`Queue ${this.name}`);
    const { worker } = this.processor;
    worker.on('error', (error) => errors.report(error));
    worker.on('failed', (job, error) => {
      logger.warn(`Job ${job?.id} failed at attempt ${job?.attemptsMade}: ${error.message}`);
    });
  }

  /** Takes no more jobs and gives running ones some time. */
  async finish(): Promise<void> {
    await this.processor.worker.pause(true);
    await Promise.race([this.idle(), sleep(finishTimeoutMs, null, { ref: false })]);
  }

  /** Returns unfinished jobs to the queue. */
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
