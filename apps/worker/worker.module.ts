import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ApplicationsModule } from '#applications';
import { DocumentsModule } from '#documents';
import { IdentityModule } from '#identity';
import { MailModule } from '#mail';
import { PersonalDataModule } from '#personal-data';
import { PlatformModule, QueuesModule, Workers, type PlatformContext } from '#platform';
import { ZonesModule } from '#zones';
import { ApplicationEventsProcessor } from './application-events.processor.js';
import { ChecksProcessor } from './checks.processor.js';
import { RetentionProcessor } from './retention.processor.js';
import { MailsProcessor } from './mails.processor.js';
import { MeetingsProcessor } from './meetings.processor.js';
import { RecalculationsProcessor } from './recalculations.processor.js';
import { Scheduler } from './scheduler.js';
import { SweepProcessor } from './sweep.processor.js';
import { TimersProcessor } from './timers.processor.js';

/** One processor for each queue. */
const processors = [
  ApplicationEventsProcessor,
  ChecksProcessor,
  RetentionProcessor,
  MailsProcessor,
  MeetingsProcessor,
  RecalculationsProcessor,
  SweepProcessor,
  TimersProcessor,
];

/** Everything that happens without anybody asking over HTTP. */
@Module({})
export class WorkerModule {
  static with(given: PlatformContext): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with(given),
        QueuesModule.with(given.config),
        ApplicationsModule,
        DiscoveryModule,
        DocumentsModule,
        IdentityModule,
        MailModule,
        PersonalDataModule,
        ZonesModule.with(given.config.ZONES_DIR),
      ],
      providers: [Scheduler, Workers, ...processors],
    };
  }
}
