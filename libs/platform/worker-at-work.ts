import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Job, Worker } from 'bullmq';
import type { Trouble } from './trouble.js';

/** How long running jobs are waited for at the end, in milliseconds. */
const patienceMs = 5_000;

/** A worker and the jobs it has in hand. */
export class WorkerAtWork {
  private readonly logger: Logger;
  private readonly inHand = new Map<string, Job>();

  constructor(
    private readonly worker: Worker,
    trouble: Trouble,
  ) {
    this.logger = new Logger(`Queue ${worker.name}`);
    worker.on('error', (error) => trouble.tell(error));
    worker.on('active', (job) => this.took(job));
    worker.on('completed', (job) => this.ended(job));
    worker.on('failed', (job, error) => this.failed(job, error));
  }

  /** Takes no more jobs, gives those in hand a while, and returns the rest to the queue. */
  async end(): Promise<void> {
    await this.worker.pause(true);
    await Promise.race([this.idle(), sleep(patienceMs, null, { ref: false })]);
    const left = [...this.inHand.values()];
    await Promise.allSettled(left.map((job) => job.moveToWait(job.token)));
    this.inHand.clear();
    await this.worker.close(left.length > 0);
  }

  private async idle(): Promise<void> {
    while (this.inHand.size > 0) await sleep(20);
  }

  private took(job: Job): void {
    if (job.id) this.inHand.set(job.id, job);
  }

  private ended(job: Job | undefined): void {
    if (job?.id) this.inHand.delete(job.id);
  }

  private failed(job: Job | undefined, error: Error): void {
    this.ended(job);
    this.logger.warn(`Job ${job?.id} failed at attempt ${job?.attemptsMade}: ${error.message}`);
  }
}
