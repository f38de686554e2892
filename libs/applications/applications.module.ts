import { Module } from '@nestjs/common';
import { EnterprisesModule } from '#enterprises';
import { IdentityModule } from '#identity';
import { ActsOnBehalfService } from './lists/acts-on-behalf.service.js';
import { ApplicationGate } from './commands/application-gate.js';
import { ApplicationsService } from './commands/applications.service.js';
import { CalendarChangesService } from './rule-changes/calendar-changes.service.js';
import { CardsService } from './supervision/cards.service.js';
import { ConditionsService } from './after-decision/conditions.service.js';
import { ContactsService } from './personal-data/contacts.service.js';
import { DeskQueuesService } from './lists/desk-queues.service.js';
import { DraftsService } from './dossier/drafts.service.js';
import { AssignmentService } from './desks/assignment.service.js';
import { CardListsService } from './lists/card-lists.service.js';
import { ConditionListsService } from './lists/condition-lists.service.js';
import { MeetingListsService } from './lists/meeting-lists.service.js';
import { RunningTasksService } from './lists/running-tasks.service.js';
import { ApplicationListsService } from './lists/application-lists.service.js';
import { MeetingActsService } from './panel/meeting-acts.service.js';
import { MeetingStore } from './panel/meeting-store.js';
import { MeetingsService } from './panel/meetings.service.js';
import { OnTheSpotCorrectionsService } from './dossier/on-the-spot-corrections.service.js';
import { ActDraftsService } from './act-drafts/act-drafts.service.js';
import { MessagesService } from './inbox/messages.service.js';
import { FollowUpsService } from './dossier/follow-ups.service.js';
import { CommandStore } from './commands/command-store.js';
import { ObjectionsService } from './after-decision/objections.service.js';
import { OutboxService } from './outbox/outbox.service.js';
import { PanelPolicy } from './panel/panel.policy.js';
import { PublicRegisterService } from './lists/public-register.service.js';
import { RecalculationsService } from './rule-changes/recalculations.service.js';
import { RulesService } from './commands/rules.service.js';
import { SubmissionsService } from './dossier/submissions.service.js';
import { BoardsService } from './supervision/boards.service.js';
import { RevocationsService } from './after-decision/revocations.service.js';
import { TasksService } from './desks/tasks.service.js';
import { TimerAuditsService } from './integrity/timer-audits.service.js';
import { ProcedureVersionsService } from './rule-changes/procedure-versions.service.js';

const services = [
  CardListsService,
  ConditionListsService,
  MeetingListsService,
  RunningTasksService,
  ActsOnBehalfService,
  ApplicationGate,
  ApplicationListsService,
  ApplicationsService,
  CalendarChangesService,
  CardsService,
  ConditionsService,
  ContactsService,
  DeskQueuesService,
  DraftsService,
  AssignmentService,
  MeetingActsService,
  MeetingsService,
  OnTheSpotCorrectionsService,
  ActDraftsService,
  MessagesService,
  FollowUpsService,
  ObjectionsService,
  OutboxService,
  PanelPolicy,
  PublicRegisterService,
  RecalculationsService,
  RulesService,
  SubmissionsService,
  BoardsService,
  RevocationsService,
  TasksService,
  TimerAuditsService,
  ProcedureVersionsService,
];

@Module({
  imports: [EnterprisesModule, IdentityModule],
  providers: [...services, MeetingStore, CommandStore],
  exports: services,
})
export class ApplicationsModule {}
