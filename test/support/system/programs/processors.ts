import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Job } from 'bullmq';
import { oneAtATime, Queues, QueuesModule, Workers, type Config, type QueueName } from '#platform';

/** What the processors of a test do: by queue. */
export type Work = Partial<Record<QueueName, (job: Job) => Promise<unknown>>>;

/** A processor of this queue that does what the test says. */
export function aProcessor(queue: QueueName, work: Work = {}) {
  @Processor(queue, oneAtATime)
  class TestProcessor extends WorkerHost {
    process(job: Job): Promise<unknown> {
      return work[queue]?.(job) ?? Promise.resolve();
    }
  }
  return TestProcessor;
}

export const everyQueue: QueueName[] = [
  'application-events',
  'timers',
  'recalculations',
  'meetings',
  'mails',
  'sweep',
  'checks',
  'forgetting',
];

@Module({})
class AtWork {
  static on(queues: QueueName[], work: Work): DynamicModule {
    const processors = queues.map((queue) => aProcessor(queue, work));
    return { module: AtWork, imports: [DiscoveryModule], providers: [Workers, ...processors] };
  }
}

type Where = Pick<Config, 'DATABASE_URL' | 'REDIS_URL'>;

/** A process that only adds jobs. */
export async function aProducer(where: Where): Promise<{ queues: Queues; close(): Promise<void> }> {
  const module = await Test.createTestingModule({ imports: [QueuesModule.with(where)] }).compile();
  await module.init();
  return { queues: module.get(Queues), close: () => module.close() };
}

/** A process that works on jobs. Close it when done. */
export async function aWorker(where: Where, work: Work, queues = everyQueue): Promise<TestingModule> {
  const imports = [QueuesModule.with(where), AtWork.on(queues, work)];
  const module = await Test.createTestingModule({ imports }).compile();
  return module.init().catch(async (error: unknown) => {
    await module.close();
    throw error;
  });
}
