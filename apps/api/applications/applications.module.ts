import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { EnterprisesModule } from '#enterprises';
import { IdentityModule } from '#identity';
import { ProjectsModule } from '#projects';
import { DeskReader } from '../tasks/desk.reader.js';
import { AssignmentsReader } from '../tasks/assignments.reader.js';
import { DesksController } from '../tasks/desks.controller.js';
import { AssignmentsController } from '../tasks/assignments.controller.js';
import { MeetingReader } from '../panels/meeting.reader.js';
import { PanelActsController } from '../panels/panel-acts.controller.js';
import { PanelsController } from '../panels/panels.controller.js';
import { TasksController } from '../tasks/tasks.controller.js';
import { NoticesController, ObjectionsController } from '../notices/notices.controller.js';
import { SiteChecksController } from '../tasks/site-checks.controller.js';
import { TaskReader } from '../tasks/task.reader.js';
import { RevocationsController } from './commands/revocations.controller.js';
import { ApplicationReader, NamesReader } from './page/application.reader.js';
import { ApplicationListController, ApplicationsController } from './page/applications.controller.js';
import { ExtensionsController } from './commands/extensions.controller.js';
import { ApplicantCommandsController, StaffCommandsController } from './commands/commands.controller.js';
import { ClockSheetController } from './clock-sheet/clock-sheet.controller.js';
import { ClockSheetReader } from './clock-sheet/clock-sheet.reader.js';
import { SubmissionsController } from './page/submissions.controller.js';
import { DifferencesController } from './page/differences.controller.js';
import { ConditionReader } from './conditions/condition.reader.js';
import { ConditionListController, ConditionCommandsController } from './conditions/conditions.controller.js';
import { NewApplicationsService } from './page/new-applications.service.js';

/** Applications and tasks over HTTP. */
@Module({
  imports: [ApplicationsModule, EnterprisesModule, IdentityModule, ProjectsModule],
  controllers: [
    ApplicationListController,
    ApplicationsController,
    RevocationsController,
    ClockSheetController,
    SubmissionsController,
    DifferencesController,
    ConditionListController,
    ConditionCommandsController,
    ApplicantCommandsController,
    StaffCommandsController,
    ExtensionsController,
    TasksController,
    AssignmentsController,
    SiteChecksController,
    DesksController,
    NoticesController,
    ObjectionsController,
    PanelsController,
    PanelActsController,
  ],
  providers: [
    ApplicationReader,
    ClockSheetReader,
    ConditionReader,
    DeskReader,
    AssignmentsReader,
    MeetingReader,
    NamesReader,
    NewApplicationsService,
    TaskReader,
  ],
  exports: [ApplicationReader, NamesReader, TaskReader],
})
export class ApplicationsApiModule {}
