import { Module } from '@nestjs/common';
import { ApplicationsModule, OpenApplicationsModule } from '#applications';
import { ProjectsModule } from '#projects';
import { AssessmentsController } from './assessments/assessments.controller.js';
import { AssessmentsReader } from './assessments/assessments.reader.js';
import { MilestonesController } from './milestones.controller.js';
import { MilestonesReader } from './milestones.reader.js';
import { ProjectChangesController } from './project-changes.controller.js';
import { ProjectsController } from './projects.controller.js';
import { PartsModule } from '../applications/parts/parts.module.js';

/** Projects over HTTP. */
@Module({
  imports: [ApplicationsModule, OpenApplicationsModule, PartsModule, ProjectsModule],
  controllers: [ProjectsController, ProjectChangesController, MilestonesController, AssessmentsController],
  providers: [AssessmentsReader, MilestonesReader],
})
export class ProjectsApiModule {}
