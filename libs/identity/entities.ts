import { Account } from './tables/account.entity.js';
import { ApiKey } from './tables/api-key.entity.js';
import { DeskMembership } from './tables/access/desk-membership.entity.js';
import { PasswordReset } from './tables/sign-in/password-reset.entity.js';
import { RecoveryCode } from './tables/sign-in/recovery-code.entity.js';
import { SecondFactor } from './tables/sign-in/second-factor.entity.js';
import { Session } from './tables/session.entity.js';
import { SignInThrottle } from './tables/sign-in/sign-in-throttle.entity.js';
import { SignInRecord } from './tables/sign-in/sign-in-record.entity.js';
import { AccessEvent } from './tables/access/access-event.entity.js';
import { DeactivatedAccount } from './tables/access/deactivated-account.entity.js';
import { StaffInvitation } from './tables/access/staff-invitation.entity.js';
import { LinkedIdentity } from './tables/sign-in/linked-identity.entity.js';
import { SingleSignOnAttempt } from './tables/sign-in/single-sign-on-attempt.entity.js';
import { StaffAppointment } from './tables/access/staff-appointment.entity.js';

export const identityEntities = [
  AccessEvent,
  Account,
  ApiKey,
  DeactivatedAccount,
  DeskMembership,
  PasswordReset,
  RecoveryCode,
  SecondFactor,
  Session,
  SignInRecord,
  SignInThrottle,
  LinkedIdentity,
  SingleSignOnAttempt,
  StaffAppointment,
  StaffInvitation,
];
