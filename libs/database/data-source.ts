import type { DataSourceOptions } from 'typeorm';
import { applicationEntities } from '#applications';
import { delegationEntities } from '#delegations';
import { demonstrationEntities } from '#demonstration';
import { documentEntities } from '#documents';
import { enterpriseEntities } from '#enterprises';
import { identityEntities } from '#identity';
import { mailEntities } from '#mail';
import { platformEntities, type Scope } from '#platform';
import { projectEntities } from '#projects';
import { reportEntities } from '#reports';
import { zoneEntities } from '#zones';
import { CreateIdentity1764000000001 } from '../../migrations/1764000000001-create-identity.js';
import { CreateEnterprises1764000000002 } from '../../migrations/1764000000002-create-enterprises.js';
import { CreateProjects1764000000003 } from '../../migrations/1764000000003-create-projects.js';
import { CreateApplications1764000000004 } from '../../migrations/1764000000004-create-applications.js';
import { CreateDocuments1764000000005 } from '../../migrations/1764000000005-create-documents.js';
import { CreateFrozenReports1764000000006 } from '../../migrations/1764000000006-create-frozen-reports.js';
import { CountChangesOfFiles1764000000009 } from '../../migrations/1764000000009-count-changes-of-files.js';
import { CreateObjections1764000000008 } from '../../migrations/1764000000008-create-objections.js';
import { NoteTheFold1764000000010 } from '../../migrations/1764000000010-note-the-fold.js';
import { PublishProcedures1764000000021 } from '../../migrations/1764000000021-publish-procedures.js';
import { OneFollowUpAtATime1764000000030 } from '../../migrations/1764000000030-one-follow-up-at-a-time.js';
import { CreateProjectMilestones1764000000031 } from '../../migrations/1764000000031-create-project-milestones.js';
import { CreateProjectAssessments1764000000032 } from '../../migrations/1764000000032-create-project-assessments.js';
import { LetSeatsHaveDeputies1764000000040 } from '../../migrations/1764000000040-let-seats-have-deputies.js';
import { LetThePanelMeet1764000000041 } from '../../migrations/1764000000041-let-the-panel-meet.js';
import { NameWhoIsActedFor1764000000050 } from '../../migrations/1764000000050-name-who-is-acted-for.js';
import { CreateDelegations1764000000051 } from '../../migrations/1764000000051-create-delegations.js';
import { CreateCards1764000000060 } from '../../migrations/1764000000060-create-cards.js';
import { FollowConditions1764000000070 } from '../../migrations/1764000000070-follow-conditions.js';
import { LetProjectsLeave1764000000071 } from '../../migrations/1764000000071-let-projects-leave.js';
import { LookOverRunningTasks1764000000061 } from '../../migrations/1764000000061-look-over-running-tasks.js';
import { ListWhatWasGranted1764000000080 } from '../../migrations/1764000000080-list-what-was-granted.js';
import { StopTheLimitsOfWaitingTasks1764000000081 } from '../../migrations/1764000000081-stop-the-limits-of-waiting-tasks.js';
import { ListApplicationsByLamp1764000000090 } from '../../migrations/1764000000090-list-applications-by-lamp.js';
import { IssueMinutes1764000000091 } from '../../migrations/1764000000091-issue-minutes.js';
import { FindWrongTimers1764000000092 } from '../../migrations/1764000000092-find-wrong-timers.js';
import { CreateMessages1764000000094 } from '../../migrations/1764000000094-create-messages.js';
import { RecordSignIns1764000000100 } from '../../migrations/1764000000100-record-sign-ins.js';
import { AddSecondFactors1764000000101 } from '../../migrations/1764000000101-add-second-factors.js';
import { SendMail1764000000102 } from '../../migrations/1764000000102-send-mail.js';
import { RecordAccessChanges1764000000110 } from '../../migrations/1764000000110-record-access-changes.js';
import { KeepStaff1764000000111 } from '../../migrations/1764000000111-keep-staff.js';
import { ChooseAnEnterprise1764000000112 } from '../../migrations/1764000000112-choose-an-enterprise.js';
import { CreateZoneRules1764000000020 } from '../../migrations/1764000000020-create-zone-rules.js';
import { CreateApiKeys1764000000120 } from '../../migrations/1764000000120-create-api-keys.js';
import { SignInAtAProvider1764000000121 } from '../../migrations/1764000000121-sign-in-at-a-provider.js';
import { NoteTheWordOfAProvider1764000000122 } from '../../migrations/1764000000122-note-the-word-of-a-provider.js';
import { WallOffZonesAndEnterprises1764000000130 } from '../../migrations/1764000000130-wall-off-zones-and-enterprises.js';
import { RecordChangesOfMembers1764000000150 } from '../../migrations/1764000000150-record-changes-of-members.js';
import { KeepWhatIsSealed1764000000161 } from '../../migrations/1764000000161-keep-what-is-sealed.js';
import { LetPeopleBeErased1764000000140 } from '../../migrations/1764000000140-let-people-be-erased.js';
import { NameColumnsPlainly1764000000170 } from '../../migrations/1764000000170-name-columns-plainly.js';
import { MarkDemonstrations1764000000180 } from '../../migrations/1764000000180-mark-demonstrations.js';
import { KeepOlderResetLinks1764000000190 } from '../../migrations/1764000000190-keep-older-reset-links.js';
import { CountInvitations1764000000191 } from '../../migrations/1764000000191-count-invitations.js';
import { LetThePlannerSeeThroughTheWall1764000000240 } from '../../migrations/1764000000240-let-the-planner-see-through-the-wall.js';
import { KeepWhatIsWritten1764000000185 } from '../../migrations/1764000000185-keep-what-is-written.js';
import { VersionAttachments1764000000188 } from '../../migrations/1764000000188-version-attachments.js';
import { scopedDriver } from './scoped-pool.js';
import { servingUrl, type Logins } from './serving-login.js';
import { SnakeNaming } from './snake-naming.js';

/** Every entity, library by library. */
export const entities = [
  ...identityEntities,
  ...delegationEntities,
  ...enterpriseEntities,
  ...projectEntities,
  ...applicationEntities,
  ...documentEntities,
  ...reportEntities,
  ...zoneEntities,
  ...mailEntities,
  ...platformEntities,
  ...demonstrationEntities,
];

/** Every migration, oldest first. */
export const migrations = [
  CreateIdentity1764000000001,
  CreateEnterprises1764000000002,
  CreateProjects1764000000003,
  CreateApplications1764000000004,
  CreateDocuments1764000000005,
  CreateFrozenReports1764000000006,
  CreateObjections1764000000008,
  CountChangesOfFiles1764000000009,
  NoteTheFold1764000000010,
  CreateZoneRules1764000000020,
  PublishProcedures1764000000021,
  OneFollowUpAtATime1764000000030,
  CreateProjectMilestones1764000000031,
  CreateProjectAssessments1764000000032,
  LetSeatsHaveDeputies1764000000040,
  LetThePanelMeet1764000000041,
  NameWhoIsActedFor1764000000050,
  CreateDelegations1764000000051,
  CreateCards1764000000060,
  LookOverRunningTasks1764000000061,
  FollowConditions1764000000070,
  LetProjectsLeave1764000000071,
  ListWhatWasGranted1764000000080,
  StopTheLimitsOfWaitingTasks1764000000081,
  ListApplicationsByLamp1764000000090,
  IssueMinutes1764000000091,
  FindWrongTimers1764000000092,
  CreateMessages1764000000094,
  RecordSignIns1764000000100,
  AddSecondFactors1764000000101,
  SendMail1764000000102,
  RecordAccessChanges1764000000110,
  KeepStaff1764000000111,
  ChooseAnEnterprise1764000000112,
  CreateApiKeys1764000000120,
  SignInAtAProvider1764000000121,
  NoteTheWordOfAProvider1764000000122,
  WallOffZonesAndEnterprises1764000000130,
  LetPeopleBeErased1764000000140,
  RecordChangesOfMembers1764000000150,
  KeepWhatIsSealed1764000000161,
  NameColumnsPlainly1764000000170,
  MarkDemonstrations1764000000180,
  KeepWhatIsWritten1764000000185,
  VersionAttachments1764000000188,
  KeepOlderResetLinks1764000000190,
  CountInvitations1764000000191,
  LetThePlannerSeeThroughTheWall1764000000240,
];

/** Whom a connection serves: people who wait, or the worker. */
export type Serves = keyof typeof limits;

/**
 * Milliseconds to wait for a free connection, for a lock, for a statement, and with a transaction left open. Nothing
 * that serves waits without limit; migrations do.
 */
const limits = {
  requests: {
    connectionTimeoutMillis: 5_000,
    lock_timeout: 3_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
  },
  jobs: {
    connectionTimeoutMillis: 30_000,
    lock_timeout: 15_000,
    statement_timeout: 300_000,
    idle_in_transaction_session_timeout: 300_000,
  },
};

/**
 * Connection of requests or jobs: never as the tables' owner, and in the scope of the current work, else in `outside`.
 */
export function servingOptions(logins: Logins, outside: Scope, serves: Serves): DataSourceOptions {
  const options = dataSourceOptions(servingUrl(logins), limits[serves]);
  return Object.assign(options, { driver: scopedDriver(outside) });
}

/** Connection of the tables' owner, who waits as long as it takes. `url` has no `?options`, since BullMQ sets its own search path there. */
export function dataSourceOptions(url: string, limited: object = {}): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsTransactionMode: 'each',
    applicationName: 'ruqu',
    extra: { max: 20, keepAlive: true, ...limited },
  };
}
