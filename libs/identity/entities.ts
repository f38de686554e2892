import { Account } from './account.entity.js';
import { ApiKey } from './keys/api-key.entity.js';
import { DeskMembership } from './desk-membership.entity.js';
import { PasswordReset } from './reset/password-reset.entity.js';
import { RecoveryCode } from './second-factor/recovery-code.entity.js';
import { SecondFactor } from './second-factor/second-factor.entity.js';
import { Session } from './session.entity.js';
import { SignInThrottle } from './sign-in-throttle.entity.js';
import { SignInRecord } from './sign-in-record.entity.js';
import { AccessEvent } from './staff/access-event.entity.js';
import { DeactivatedAccount } from './staff/deactivated-account.entity.js';
import { StaffInvitation } from './staff/staff-invitation.entity.js';
import { LinkedIdentity } from './single-sign-on/linked-identity.entity.js';
import { SingleSignOnAttempt } from './single-sign-on/attempt.entity.js';
import { StaffAppointment } from './staff-appointment.entity.js';

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
