import { DomainError } from '#kernel';

/** Whatever is wrong with what came back: it cannot be told to whom it would help. */
export class SingleSignOnRefused extends DomainError {
  readonly code = 'single_sign_on_refused';

  constructor() {
    super('Signing in at your organisation did not succeed; begin again.');
  }
}

/** One person must not come to have two accounts: four eyes would be one pair. */
export class AccountToLink extends DomainError {
  readonly code = 'account_to_link';

  constructor() {
    super('Your address has an account here. Sign in with its password and link it to your organisation on its page.');
  }
}

export class EmailUnconfirmed extends DomainError {
  readonly code = 'email_unconfirmed';

  constructor() {
    super('Your organisation does not confirm an e-mail address of yours, which a new account needs.');
  }
}

export class IdentityTaken extends DomainError {
  readonly code = 'identity_taken';

  constructor() {
    super('This account, or the one at your organisation, is linked already; each can be linked once.');
  }
}

/** Whoever has no password comes in at the provider, or not at all. */
export class OnlyWayIn extends DomainError {
  readonly code = 'only_way_in';

  constructor() {
    super('This account has no password: without the link nobody could sign in to it any more.');
  }
}

/** The provider does not answer, or not as one does: an outage, which passes. */
export class ProviderSilent extends Error {
  constructor(cause: unknown) {
    super('The provider of single sign-on does not answer.', { cause });
  }
}
