import { BullRegistrar, WorkerHost } from '@nestjs/bullmq';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Worker } from 'bullmq';
import { QueueServer } from './queue-server.js';
import { queueNames } from './queues.js';
import { WorkerAtWork } from './worker-at-work.js';

/** The workers of this process: one for each queue, which end in good time when the process does. */
@Injectable()
export class Workers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private atWork: WorkerAtWork[] = [];

  constructor(
    private readonly registrar: BullRegistrar,
    private readonly discovery: DiscoveryService,
    private readonly server: QueueServer,
  ) {}

  /** Starts them. Throws when a queue has no processor, or more than one. */
  async onApplicationBootstrap(): Promise<void> {
    this.registrar.register();
    const workers = this.discovered();
    this.atWork = workers.map((worker) => new WorkerAtWork(worker, this.server.trouble));
    const wrong = withoutOneEach(queueNames, workers);
    if (!wrong) return;
    await this.beforeApplicationShutdown();
    throw new Error(wrong);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.atWork.map((worker) => worker.end()));
  }

  private discovered(): Worker[] {
    const instances = this.discovery.getProviders().map(({ instance }): unknown => instance);
    return instances.filter((instance): instance is WorkerHost => instance instanceof WorkerHost).map(workerOf);
  }
}

const workerOf = ({ worker }: WorkerHost): Worker => worker;

/** What is wrong unless each queue is served, and by one worker only. */
export function withoutOneEach(queues: readonly string[], workers: readonly { name: string }[]): string | null {
  const wrong = queues
    .map((queue) => ({ queue, processors: workers.filter(({ name }) => name === queue).length }))
    .filter(({ processors }) => processors !== 1)
    .map(({ queue, processors }) => `${queue} has ${processors}`);
  return wrong.length > 0 ? `Every queue needs exactly one processor, but ${wrong.join(' and ')}.` : null;
}
