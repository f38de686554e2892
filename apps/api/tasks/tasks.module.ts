import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { IdentityModule } from '#identity';
import { PageModule } from '../applications/page/page.module.js';
import { PartsModule } from '../applications/parts/parts.module.js';
import { AssignmentsController } from './assignments/assignments.controller.js';
import { AssignmentsReader } from './assignments/assignments.reader.js';
import { DeskReader } from './desk.reader.js';
import { DesksController } from './desks.controller.js';
import { SiteChecksController } from './site-checks.controller.js';
import { TaskReader } from './task.reader.js';
import { TasksController } from './tasks.controller.js';

/** Desks and their tasks over HTTP. */
@Module({
  imports: [ApplicationsModule, IdentityModule, PageModule, PartsModule],
  controllers: [TasksController, AssignmentsController, SiteChecksController, DesksController],
  providers: [AssignmentsReader, DeskReader, TaskReader],
  exports: [TaskReader],
})
export class TasksApiModule {}
