import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { BullQueues } from './bull-queues.js';
import type { Config } from '../config/config.js';
import { QueueServer } from './queue-server.js';
import { queueNames, Queues } from './queues.js';

/** Every queue, for all modules of the application. Processors start where {@link Workers} is provided. */
@Module({})
export class QueuesModule implements OnApplicationShutdown {
  constructor(
    private readonly server: QueueServer,
    private readonly queues: BullQueues,
  ) {}

  static with(config: Pick<Config, 'REDIS_URL' | 'DATABASE_URL'>): DynamicModule {
    const each = queueNames.map((name) => ({
      provide: getQueueToken(name),
      useFactory: (queues: BullQueues) => queues.of(name),
      inject: [BullQueues],
    }));
    return {
      module: QueuesModule,
      global: true,
      imports: [
        BullModule.forRoot({ connection: {}, extraOptions: { manualRegistration: true } }),
        BullModule.registerQueue(),
      ],
      providers: [
        { provide: QueueServer, useFactory: () => QueueServer.open(config) },
        { provide: BullQueues, useFactory: (server: QueueServer) => new BullQueues(server), inject: [QueueServer] },
        { provide: Queues, useExisting: BullQueues },
        ...each,
      ],
      exports: [QueueServer, Queues, ...each.map(({ provide }) => provide)],
    };
  }

  /** Closes the server last, after workers and queues. */
  async onApplicationShutdown(): Promise<void> {
    await this.queues.close();
    await this.server.close();
  }
}
