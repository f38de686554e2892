import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { EnterprisesModule } from '#enterprises';
import { IdentityModule } from '#identity';
import { ProjectsModule } from '#projects';
import { DeskReader } from '../tasks/desk.reader.js';
import { HandsReader } from '../tasks/hands.reader.js';
import { DesksController } from '../tasks/desks.controller.js';
import { HandsController } from '../tasks/hands.controller.js';
import { MeetingReader } from '../panels/meeting.reader.js';
import { PanelActsController } from '../panels/panel-acts.controller.js';
import { PanelsController } from '../panels/panels.controller.js';
import { TasksController } from '../tasks/tasks.controller.js';
import { NoticesController, ObjectionsController } from '../public/notices.controller.js';
import { SiteChecksController } from '../tasks/site-checks.controller.js';
import { TaskReader } from '../tasks/task.reader.js';
import { AfterwardsController } from './afterwards.controller.js';
import { ApplicationReader, NamesReader } from './application.reader.js';
import { ApplicationListController, ApplicationsController } from './applications.controller.js';
import { ExtensionController } from './extension.controller.js';
import { ApplicantMovesController, StaffMovesController } from './moves.controller.js';
import { ClockSheetController } from './clock-sheet.controller.js';
import { ClockSheetReader } from './clock-sheet.reader.js';
import { SubmissionsController } from './submissions.controller.js';
import { DifferencesController } from './differences.controller.js';
import { ConditionReader } from './condition.reader.js';
import { ConditionListController, ConditionMovesController } from './conditions.controller.js';
import { StartingService } from './starting.service.js';

/** Applications and tasks over HTTP. */
@Module({
  imports: [ApplicationsModule, EnterprisesModule, IdentityModule, ProjectsModule],
  controllers: [
    ApplicationListController,
    ApplicationsController,
    AfterwardsController,
    ClockSheetController,
    SubmissionsController,
    DifferencesController,
    ConditionListController,
    ConditionMovesController,
    ApplicantMovesController,
    StaffMovesController,
    ExtensionController,
    TasksController,
    HandsController,
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
    HandsReader,
    MeetingReader,
    NamesReader,
    StartingService,
    TaskReader,
  ],
  exports: [ApplicationReader, NamesReader, TaskReader],
})
export class ApplicationsApiModule {}
