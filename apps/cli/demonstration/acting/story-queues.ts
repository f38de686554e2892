import { Module, type DynamicModule } from '@nestjs/common';
import { Queues, type Jobs, type NewJob, type QueueName } from '#platform';

/** Keeps what has to be issued until the story has a moment for it; timers are asked day by day. */
export class StoryQueues extends Queues {
  private events: Jobs['application-events'][] = [];
  private meetings: Jobs['meetings'][] = [];

  add<Name extends QueueName>(queue: Name, jobs: NewJob<Name>[]): Promise<void> {
    const data = jobs.map((job) => job.data);
    if (queue === 'application-events') this.events.push(...(data as Jobs['application-events'][]));
    if (queue === 'meetings') this.meetings.push(...(data as Jobs['meetings'][]));
    return Promise.resolve();
  }

  repeat(): Promise<void> {
    return Promise.resolve();
  }

  take(): { events: Jobs['application-events'][]; meetings: Jobs['meetings'][] } {
    const taken = { events: this.events, meetings: this.meetings };
    this.events = [];
    this.meetings = [];
    return taken;
  }
}

@Module({})
export class StoryQueuesModule {
  static with(queues: StoryQueues): DynamicModule {
    const providers = [{ provide: Queues, useValue: queues }];
    return { module: StoryQueuesModule, global: true, providers, exports: providers };
  }
}
