import { Module } from '@nestjs/common';
import { AssessmentsService } from './assessments/assessments.service.js';
import { InvitationsService } from './invitations.service.js';
import { MilestonesService } from './milestones/milestones.service.js';
import { ProjectChangesService } from './changes/project-changes.service.js';
import { ProjectsService } from './projects.service.js';

const services = [AssessmentsService, InvitationsService, MilestonesService, ProjectChangesService, ProjectsService];

@Module({ providers: services, exports: services })
export class ProjectsModule {}
