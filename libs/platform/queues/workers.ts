import { setTimeout as sleep } from 'node:timers/promises';
import { BullRegistrar, WorkerHost } from '@nestjs/bullmq';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { QueueServer } from './queue-server.js';
import { queueNames } from './queues.js';
import { StoppableWorker } from './stoppable-worker.js';

/** Milliseconds that the queues may take to release the workers. */
const closeTimeoutMs = 2_000;

/** The workers of this process, one for each queue; they stop before the process does. */
@Injectable()
export class Workers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private workers: StoppableWorker[] = [];

  constructor(
    private readonly registrar: BullRegistrar,
    private readonly discovery: DiscoveryService,
    private readonly server: QueueServer,
  ) {}

  /** Starts the workers. Throws when a queue has no processor, or more than one. */
  async onApplicationBootstrap(): Promise<void> {
    this.workers = this.processors().map((processor) => new StoppableWorker(processor));
    this.registrar.register();
    for (const worker of this.workers) worker.watch(this.server.errors);
    const wrong = processorFault(queueNames, this.workers);
    if (!wrong) return;
    await this.beforeApplicationShutdown();
    throw new Error(wrong);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.finish()));
    const closed = Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.race([closed, sleep(closeTimeoutMs, null, { ref: false })]);
    // Workers wait for an unreachable server unless the connection is cut.
    await this.server.close();
    await closed;
  }

  private processors(): WorkerHost[] {
    const instances = this.discovery.getProviders().map(({ instance }): unknown => instance);
    return instances.filter((instance): instance is WorkerHost => instance instanceof WorkerHost);
  }
}

/** The fault, unless exactly one worker serves each queue. */
export function processorFault(queues: readonly string[], workers: readonly { name: string }[]): string | null {
  const wrong = queues
    .map((queue) => ({ queue, processors: workers.filter(({ name }) => name === queue).length }))
    .filter(({ processors }) => processors !== 1)
    .map(({ queue, processors }) => `${queue} has ${processors}`);
  return wrong.length > 0 ? `Every queue needs exactly one processor, but ${wrong.join(' and ')}.` : null;
}
