import { Module } from '@nestjs/common';
import { MailModule } from '#mail';
import { AccountLetters } from './accounts/account-letters.js';
import { AccountsService } from './accounts/accounts.service.js';
import { RetentionService } from './retention/retention.service.js';
import { ApiKeysService } from './keys/api-keys.service.js';
import { PasswordsService } from './sign-in/passwords.service.js';
import { NewPasswordsService } from './reset/new-passwords.service.js';
import { PasswordResetsService } from './reset/password-resets.service.js';
import { CodesService } from './second-factor/codes.service.js';
import { EnrolmentsService } from './second-factor/enrolments.service.js';
import { ProofsService } from './second-factor/proofs.service.js';
import { SecondFactorsService } from './second-factor/second-factors.service.js';
import { SecondStepService } from './second-factor/second-step.service.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInRecordsService } from './sessions/sign-in-records.service.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { AccessLogService } from './staff/access/access-log.service.js';
import { AppointmentsService } from './staff/appointments.service.js';
import { DeactivationsService } from './staff/deactivations.service.js';
import { InvitationLettersService } from './staff/invitation-letters.service.js';
import { StaffAdmissionsService } from './staff/staff-admissions.service.js';
import { LostFactorsService } from './staff/lost-factors.service.js';
import { StaffInvitationsService } from './staff/staff-invitations.service.js';
import { StaffListService } from './staff/staff-list.service.js';
import { AttemptsService } from './single-sign-on/attempts.service.js';
import { IdentitiesService } from './single-sign-on/identities.service.js';
import { OpenIdProvider } from './single-sign-on/provider.js';
import { SingleSignOnService } from './single-sign-on/single-sign-on.service.js';
import { IdentityLinksService } from './single-sign-on/identity-links.service.js';
import { StaffService } from './actors/staff.service.js';

const services = [
  AccountLetters,
  AccessLogService,
  AppointmentsService,
  DeactivationsService,
  InvitationLettersService,
  StaffAdmissionsService,
  LostFactorsService,
  StaffInvitationsService,
  StaffListService,
  AccountsService,
  ApiKeysService,
  CodesService,
  EnrolmentsService,
  RetentionService,
  NewPasswordsService,
  PasswordResetsService,
  AttemptsService,
  IdentitiesService,
  OpenIdProvider,
  PasswordsService,
  ProofsService,
  SecondFactorsService,
  SecondStepService,
  SessionsService,
  SignInRecordsService,
  SignInService,
  SingleSignOnService,
  StaffService,
  IdentityLinksService,
];

@Module({ imports: [MailModule], providers: services, exports: services })
export class IdentityModule {}
