import {
  identityUnlinked,
  passwordChanged,
  recoveryCodesRenewed,
  secondFactorAdded,
  secondFactorLifted,
  secondFactorRemoved,
} from './account-changed.js';
import type { LetterLocale, LetterText } from './letter.js';
import { memberInvitation, staffInvitation } from './invitations.js';
import { othersWords } from './others-words.js';
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

/** What stands in a letter as it is, since this installation wrote it. */
export const ownFacts: readonly string[] = ['link', 'at', 'minutes'];

/** The letter as it is sent: whatever people called themselves cannot be clicked. */
export function textOf(kind: LetterKind, locale: LetterLocale, facts: Record<string, unknown>): LetterText {
  const safe = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === 'string' && !ownFacts.includes(name) ? othersWords(fact) : fact,
  ]);
  const letter = letters[kind][locale] as (told: unknown) => LetterText;
  return letter(Object.fromEntries(safe));
}
