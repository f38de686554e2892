import { Queue, type JobsOptions } from 'bullmq';
import type { QueueServer } from './queue-server.js';
import { queueNames, queues, QueueUnreachable, Queues, type Jobs, type NewJob, type QueueName } from './queues.js';

/** The queues in BullMQ. */
export class BullQueues extends Queues {
  private readonly opened: Map<QueueName, Queue>;

  constructor(private readonly server: QueueServer) {
    super();
    this.opened = new Map(queueNames.map((name) => [name, this.open(name)]));
  }

  /** BullMQ's own queue object, for processors and dashboards. */
  of(name: QueueName): Queue {
    const queue = this.opened.get(name);
    if (!queue) throw new Error(`There is no queue ${name}.`);
    return queue;
  }

  add<Name extends QueueName>(name: Name, jobs: NewJob<Name>[]): Promise<void> {
    const bulk = jobs.map(({ id, data, ...rest }) => ({ name, data, opts: { jobId: id, ...optionsOf(rest) } }));
    return this.reach(() => this.of(name).addBulk(bulk));
  }

  repeat<Name extends QueueName>(name: Name, everyMs: number, data: Jobs[Name]): Promise<void> {
    return this.reach(() => this.of(name).upsertJobScheduler(name, { every: everyMs }, { name, data }));
  }

  async close(): Promise<void> {
    await Promise.all([...this.opened.values()].map((queue) => queue.close()));
  }

  private open(name: QueueName): Queue {
    const options = { connection: this.server, defaultJobOptions: queues[name] } as ConstructorParameters<
      typeof Queue
    >[1];
    return new Queue(name, options).on('error', (error) => this.server.errors.report(error));
  }

  private async reach(work: () => Promise<unknown>): Promise<void> {
    if (!this.server.reachable) throw new QueueUnreachable('The queues cannot be reached.');
    try {
      await work();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new QueueUnreachable(`The queues did not take a job: ${reason}`, { cause });
    }
    this.server.errors.recovered();
  }
}

function optionsOf({ delayMs, removeWhenDone }: Pick<NewJob<QueueName>, 'delayMs' | 'removeWhenDone'>): JobsOptions {
  return { ...(delayMs && { delay: delayMs }), ...(removeWhenDone && { removeOnComplete: true, removeOnFail: true }) };
}
