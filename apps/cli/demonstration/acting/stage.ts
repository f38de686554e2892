import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApplicationsModule, OpenApplicationsModule } from '#applications';
import { DelegationsModule } from '#delegations';
import { DocumentsModule } from '#documents';
import { EnterprisesModule } from '#enterprises';
import { IdentityModule } from '#identity';
import { PlatformModule, type PlatformContext } from '#platform';
import { ProjectsModule } from '#projects';
import { ZonesModule } from '#zones';
import { StoryQueuesModule, type StoryQueues } from './story-queues.js';

/** The services of the API and the worker, without either. */
@Module({})
class StageModule {
  static with(given: PlatformContext, queues: StoryQueues): DynamicModule {
    return {
      module: StageModule,
      imports: [
        PlatformModule.with(given),
        StoryQueuesModule.with(queues),
        ZonesModule.with(given.config.ZONES_DIR),
        ApplicationsModule,
        DelegationsModule,
        DocumentsModule,
        EnterprisesModule,
        IdentityModule,
        OpenApplicationsModule,
        ProjectsModule,
      ],
    };
  }
}

export function openStage(given: PlatformContext, queues: StoryQueues): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(StageModule.with(given, queues), {
    abortOnError: false,
    logger: ['error', 'warn'],
  });
}
