import { DomainError } from '#kernel';

/** One answer for every fault, since details would help an attacker. */
export class SingleSignOnRefused extends DomainError {
  readonly code = 'single_sign_on_refused';

  constructor() {
    super('Signing in at your organisation did not succeed; begin again.');
  }
}

/** A second account of one person would defeat four eyes. */
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

/** An account without a password needs its provider. */
export class OnlyWayIn extends DomainError {
  readonly code = 'only_way_in';

  constructor() {
    super('This account has no password: without the link nobody could sign in to it any more.');
  }
}

/** The provider does not answer properly: a temporary outage. */
export class ProviderSilent extends Error {
  constructor(cause: unknown) {
    super('The provider of single sign-on does not answer.', { cause });
  }
}
