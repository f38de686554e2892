import {
  identityUnlinked,
  passwordChanged,
  recoveryCodesRenewed,
  secondFactorAdded,
  secondFactorLifted,
  secondFactorRemoved,
} from './account-changed.js';
import { memberInvitation, staffInvitation } from './invitations.js';
import { passwordReset } from './password-reset.js';

/** Every kind of letter. */
export const letters = {
  password_reset: passwordReset,
  password_changed: passwordChanged,
  second_factor_added: secondFactorAdded,
  second_factor_removed: secondFactorRemoved,
  second_factor_lifted: secondFactorLifted,
  recovery_codes_renewed: recoveryCodesRenewed,
  identity_unlinked: identityUnlinked,
  member_invitation: memberInvitation,
  staff_invitation: staffInvitation,
};

export type LetterKind = keyof typeof letters;
export type FactsOf<Kind extends LetterKind> = Parameters<(typeof letters)[Kind]['en']>[0];
