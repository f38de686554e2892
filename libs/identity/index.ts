export { holdsOn, isActive } from './actors/actor-columns.sql.js';
export { Account, locales, type Locale } from './tables/account.entity.js';
export { AccountsService, localeOf, type NewAccount } from './accounts/accounts.service.js';
export * from './sign-in/demonstration.js';
export { DeskMembership } from './tables/access/desk-membership.entity.js';
export { identityEntities } from './entities.js';
export { RetentionService } from './retention/retention.service.js';
export * from './accounts/identity-errors.js';
export { IdentityModule } from './identity.module.js';
export { IsNewPassword } from './accounts/is-new-password.decorator.js';
export { ApiKey } from './tables/api-key.entity.js';
export { ApiKeysService, keyLimits, keyStates, type KeyState } from './keys/api-keys.service.js';
export * from './keys/key-errors.js';
export { keyScopes, type KeyScope } from './tables/key-scope.js';
export { passwordFault, passwordLength } from './accounts/password.js';
export { PasswordsService } from './sign-in/passwords.service.js';
export { NewPasswordsService } from './reset/new-passwords.service.js';
export { PasswordResetsService, resetMinutes, type ResetContext } from './reset/password-resets.service.js';
export { ResetLinkExpired } from './reset/reset-link-expired.js';
export { EnrolmentsService, type NewFactor } from './second-factor/enrolments.service.js';
export { ProofsService } from './second-factor/proofs.service.js';
export * from './second-factor/second-factor-errors.js';
export { SecondFactorsService, type EnrolledFactor, type FactorOwner } from './second-factor/second-factors.service.js';
export { SecondStepService } from './second-factor/second-step.service.js';
export { hashOfToken, newToken } from './sessions/session-token.js';
export { openInvitation, takeInvitation } from './staff/invitations.js';
export { Session } from './tables/session.entity.js';
export {
  sessionLimits,
  SessionsService,
  type Assurance,
  type RunningSession,
  type SignedIn,
} from './sessions/sessions.service.js';
export { SignInRecord, signInOutcomes, type SignInOutcome } from './tables/sign-in/sign-in-record.entity.js';
export { signInRecordDays, SignInRecordsService } from './sessions/sign-in-records.service.js';
export { SignInService, type Credentials, type SignInContext, type StartedSession } from './sign-in/sign-in.service.js';
export * from './tables/access/access-event.entity.js';
export * from './staff/access/access-errors.js';
export { AppointmentsService, type OfficeReference } from './staff/appointments.service.js';
export { DeactivationsService } from './staff/deactivations.service.js';
export { InvitationLettersService } from './staff/invitation-letters.service.js';
export { StaffAdmissionsService } from './staff/staff-admissions.service.js';
export { LostFactorsService } from './staff/lost-factors.service.js';
export * from './tables/access/office.js';
export { StaffInvitation } from './tables/access/staff-invitation.entity.js';
export {
  invitationMs,
  StaffInvitationsService,
  type Invited,
  type NewStaff,
} from './staff/staff-invitations.service.js';
export { StaffListService, type PlaceInStaff, type StaffMember } from './staff/staff-list.service.js';
export { AccessLogService, type NewAccessEvent } from './staff/access/access-log.service.js';
export { AttemptsService, attemptMs, type Beginning } from './single-sign-on/attempts.service.js';
export { checkDesks } from './single-sign-on/grants.js';
export { LinkedIdentity } from './tables/sign-in/linked-identity.entity.js';
export { OpenIdProvider } from './single-sign-on/provider.js';
export * from './single-sign-on/single-sign-on-errors.js';
export { SingleSignOnService, type Arrival } from './single-sign-on/single-sign-on.service.js';
export { IdentityLinksService } from './single-sign-on/identity-links.service.js';
export { StaffService, type Colleague } from './actors/staff.service.js';
export { StaffAppointment } from './tables/access/staff-appointment.entity.js';
