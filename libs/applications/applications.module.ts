import { Module } from '@nestjs/common';
import { EnterprisesModule } from '#enterprises';
import { IdentityModule } from '#identity';
import { ActsForService } from './acts-for.service.js';
import { ApplicationsService } from './applications.service.js';
import { CalendarChangesService } from './calendar-changes.service.js';
import { CardsService } from './cards.service.js';
import { ConditionsService } from './conditions.service.js';
import { ContactsService } from './contacts.service.js';
import { DesksService } from './desks.service.js';
import { DraftsService } from './drafts.service.js';
import { HandsService } from './hands.service.js';
import { ApplicationListsService } from './lists.service.js';
import { MeetingActsService } from './meeting-acts.service.js';
import { MeetingKeeper } from './meeting-keeper.js';
import { MeetingsService } from './meetings.service.js';
import { MendingService } from './mending.service.js';
import { MessagesService } from './messages.service.js';
import { FollowUpsService } from './follow-ups.service.js';
import { Mover } from './mover.js';
import { ObjectionsService } from './objections.service.js';
import { OutboxService } from './outbox.service.js';
import { PanelPolicy } from './panel.policy.js';
import { RegisterService } from './register.service.js';
import { RecountsService } from './recounts.service.js';
import { RulesService } from './rules.service.js';
import { SubmissionsService } from './submissions.service.js';
import { SupervisionService } from './supervision.service.js';
import { RevocationsService } from './revocations.service.js';
import { TasksService } from './tasks.service.js';
import { TimersService } from './timers.service.js';
import { VersionsService } from './versions.service.js';

const services = [
  ActsForService,
  ApplicationListsService,
  ApplicationsService,
  CalendarChangesService,
  CardsService,
  ConditionsService,
  ContactsService,
  DesksService,
  DraftsService,
  HandsService,
  MeetingActsService,
  MeetingsService,
  MendingService,
  MessagesService,
  FollowUpsService,
  ObjectionsService,
  OutboxService,
  PanelPolicy,
  RegisterService,
  RecountsService,
  RulesService,
  SubmissionsService,
  SupervisionService,
  RevocationsService,
  TasksService,
  TimersService,
  VersionsService,
];

@Module({
  imports: [EnterprisesModule, IdentityModule],
  providers: [...services, MeetingKeeper, Mover],
  exports: services,
})
export class ApplicationsModule {}
