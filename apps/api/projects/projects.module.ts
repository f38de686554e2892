import { Module } from '@nestjs/common';
import { ApplicationsModule, ApplicationsUnderWayModule } from '#applications';
import { IdentityModule } from '#identity';
import { ProjectsModule } from '#projects';
import { MilestonesController } from './milestones.controller.js';
import { MilestonesReader } from './milestones.reader.js';
import { ProjectChangesController } from './project-changes.controller.js';
import { ProjectsController } from './projects.controller.js';

/** Projects over HTTP. */
@Module({
  imports: [ApplicationsModule, ApplicationsUnderWayModule, IdentityModule, ProjectsModule],
  controllers: [ProjectsController, ProjectChangesController, MilestonesController],
  providers: [MilestonesReader],
})
export class ProjectsApiModule {}
