import { Account } from './account.entity.js';
import { ApiKey } from './api-key.entity.js';
import { DeskMembership } from './desk-membership.entity.js';
import { PasswordReset } from './password-reset.entity.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { SecondFactor } from './second-factor.entity.js';
import { Session } from './session.entity.js';
import { SignInThrottle } from './sign-in-throttle.entity.js';
import { SignInRecord } from './sign-in-record.entity.js';
import { AccessEvent } from './access-event.entity.js';
import { DeactivatedAccount } from './deactivated-account.entity.js';
import { StaffInvitation } from './staff-invitation.entity.js';
import { LinkedIdentity } from './linked-identity.entity.js';
import { SingleSignOnAttempt } from './single-sign-on-attempt.entity.js';
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
