export { holdsOn, isActive } from './actor-columns.sql.js';
export { Account, locales, type Locale } from './account.entity.js';
export { AccountsService, localeOf, type NewAccount } from './accounts.service.js';
export * from './demonstration.js';
export { DeskMembership } from './desk-membership.entity.js';
export { identityEntities } from './entities.js';
export { ForgettingService } from './forgetting.service.js';
export * from './identity-errors.js';
export { IdentityModule } from './identity.module.js';
export { IsNewPassword } from './is-new-password.decorator.js';
export { ApiKey } from './keys/api-key.entity.js';
export { ApiKeysService, keyLimits, keyStates, type KeyState } from './keys/api-keys.service.js';
export * from './keys/key-errors.js';
export { keyScopes, type KeyScope } from './keys/key-scope.js';
export { passwordFault, passwordLength } from './password.js';
export { PasswordsService } from './passwords.service.js';
export { NewPasswordsService } from './reset/new-passwords.service.js';
export { PasswordResetsService, resetMinutes, type ResetDoor } from './reset/password-resets.service.js';
export { ResetOver } from './reset/reset-over.js';
export { EnrolmentService, type NewFactor } from './second-factor/enrolment.service.js';
export { ProofsService } from './second-factor/proofs.service.js';
export * from './second-factor/second-factor-errors.js';
export { SecondFactorsService, type Enrolled, type Owner } from './second-factor/second-factors.service.js';
export { SecondStepService } from './second-factor/second-step.service.js';
export { hashOfToken, newToken } from './session-token.js';
export { openInvitation, takeInvitation } from './invitations.js';
export { Session } from './session.entity.js';
export { sessionLimits, SessionsService, type Assurance, type SignedIn } from './sessions.service.js';
export { SignInRecord, signInOutcomes, type SignInOutcome } from './sign-in-record.entity.js';
export { keptDays, SignInRecordsService } from './sign-in-records.service.js';
export { SignInService, type Credentials, type Door, type Entered } from './sign-in.service.js';
export * from './staff/access-event.entity.js';
export * from './staff/access-errors.js';
export { AppointingService, type OfficeOf } from './staff/appointing.service.js';
export { DeactivationService } from './staff/deactivation.service.js';
export { InvitingService } from './staff/inviting.service.js';
export { JoiningService } from './staff/joining.service.js';
export { LostFactorsService } from './staff/lost-factors.service.js';
export * from './staff/office.js';
export { StaffInvitation } from './staff/staff-invitation.entity.js';
export {
  invitationMs,
  StaffInvitationsService,
  type Invited,
  type NewStaff,
} from './staff/staff-invitations.service.js';
export { StaffListService, type PlaceInStaff, type StaffMember } from './staff/staff-list.service.js';
export { AccessLogService, type NewAccessEvent } from './staff/access-log.service.js';
export { AttemptsService, attemptMs, type Beginning } from './single-sign-on/attempts.service.js';
export { checkDesks } from './single-sign-on/grants.js';
export { LinkedIdentity } from './single-sign-on/linked-identity.entity.js';
export { OpenIdProvider } from './single-sign-on/provider.js';
export * from './single-sign-on/single-sign-on-errors.js';
export { SingleSignOnService, type Arrival } from './single-sign-on/single-sign-on.service.js';
export { UnlinkingService } from './single-sign-on/unlinking.service.js';
export { StaffService, type Colleague } from './staff.service.js';
export { StaffAppointment } from './staff-appointment.entity.js';
