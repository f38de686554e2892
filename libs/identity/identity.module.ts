import { Module } from '@nestjs/common';
import { MailModule } from '#mail';
import { AccountLetters } from './account-letters.js';
import { AccountsService } from './accounts.service.js';
import { ForgettingService } from './forgetting.service.js';
import { ApiKeysService } from './keys/api-keys.service.js';
import { PasswordsService } from './passwords.service.js';
import { NewPasswordsService } from './reset/new-passwords.service.js';
import { PasswordResetsService } from './reset/password-resets.service.js';
import { CodesService } from './second-factor/codes.service.js';
import { EnrolmentService } from './second-factor/enrolment.service.js';
import { ProofsService } from './second-factor/proofs.service.js';
import { SecondFactorsService } from './second-factor/second-factors.service.js';
import { SecondStepService } from './second-factor/second-step.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInRecordsService } from './sign-in-records.service.js';
import { SignInService } from './sign-in.service.js';
import { AccessLogService } from './staff/access-log.service.js';
import { AppointingService } from './staff/appointing.service.js';
import { DeactivationService } from './staff/deactivation.service.js';
import { InvitingService } from './staff/inviting.service.js';
import { JoiningService } from './staff/joining.service.js';
import { LostFactorsService } from './staff/lost-factors.service.js';
import { StaffInvitationsService } from './staff/staff-invitations.service.js';
import { StaffListService } from './staff/staff-list.service.js';
import { AttemptsService } from './single-sign-on/attempts.service.js';
import { IdentitiesService } from './single-sign-on/identities.service.js';
import { OpenIdProvider } from './single-sign-on/provider.js';
import { SingleSignOnService } from './single-sign-on/single-sign-on.service.js';
import { UnlinkingService } from './single-sign-on/unlinking.service.js';
import { StaffService } from './staff.service.js';

const services = [
  AccountLetters,
  AccessLogService,
  AppointingService,
  DeactivationService,
  InvitingService,
  JoiningService,
  LostFactorsService,
  StaffInvitationsService,
  StaffListService,
  AccountsService,
  ApiKeysService,
  CodesService,
  EnrolmentService,
  ForgettingService,
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
  UnlinkingService,
];

@Module({ imports: [MailModule], providers: services, exports: services })
export class IdentityModule {}
