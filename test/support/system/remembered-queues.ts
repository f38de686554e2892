import { Module, type DynamicModule } from '@nestjs/common';
import { Queues, type NewJob, type QueueName } from '#platform';

/** Takes every job and does nothing with it. */
export class RememberedQueues extends Queues {
  readonly jobs: { queue: QueueName; id: string; data: unknown; delayMs: number }[] = [];

  add<Name extends QueueName>(queue: Name, jobs: NewJob<Name>[]): Promise<void> {
    this.jobs.push(...jobs.map(({ id, data, delayMs = 0 }) => ({ queue, id, data, delayMs })));
    return Promise.resolve();
  }

  repeat(): Promise<void> {
    return Promise.resolve();
  }
}

@Module({})
export class RememberedQueuesModule {
  static with(queues: Queues): DynamicModule {
    const providers = [{ provide: Queues, useValue: queues }];
    return { module: RememberedQueuesModule, global: true, providers, exports: providers };
  }
}
