import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { ProjectsModule } from '#projects';
import { PartsModule } from '../parts/parts.module.js';
import { ApplicationReader } from './application.reader.js';
import { ApplicationListController, ApplicationsController } from './applications.controller.js';
import { ContentReader } from './content.reader.js';
import { DifferencesController } from './differences.controller.js';
import { NewApplicationsService } from './new-applications.service.js';
import { SubmissionsController } from './submissions/submissions.controller.js';

/** An application's page, and the list of applications. */
@Module({
  imports: [ApplicationsModule, PartsModule, ProjectsModule],
  controllers: [ApplicationListController, ApplicationsController, DifferencesController, SubmissionsController],
  providers: [ApplicationReader, ContentReader, NewApplicationsService],
  exports: [ApplicationReader],
})
export class PageModule {}
