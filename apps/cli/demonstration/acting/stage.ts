import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApplicationsModule, OpenApplicationsModule, OutboxService } from '#applications';
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

/** Nothing is published but at the moments of the story. */
export async function openStage(given: PlatformContext, queues: StoryQueues): Promise<INestApplicationContext> {
  const stage = await NestFactory.createApplicationContext(StageModule.with(given, queues), {
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  stage.get(OutboxService, { strict: false }).nudge = () => undefined;
  return stage;
}
