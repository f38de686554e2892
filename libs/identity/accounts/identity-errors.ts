import { DomainError } from '#kernel';

/** The same for an unknown account and a wrong password: neither is given away. */
export class SignInRefused extends DomainError {
  readonly code = 'sign_in_refused';

  constructor() {
    super('The e-mail address or the password is not right.');
  }
}

/** Whoever changes a password knows the one before. */
export class WrongPassword extends DomainError {
  readonly code = 'wrong_password';

  constructor() {
    super('The current password is not right; nothing was changed.');
  }
}

export class SignInDelayed extends DomainError {
  readonly code = 'sign_in_delayed';

  constructor(retryAfterSeconds: number) {
    super(`Too many attempts; wait ${retryAfterSeconds} seconds before the next.`, { retryAfterSeconds });
  }
}

/** Says no more than it must about whose address it is. */
export class AccountUnavailable extends DomainError {
  readonly code = 'account_unavailable';

  constructor() {
    super('No account can be made for this e-mail address. If it is yours, sign in; otherwise use another one.');
  }
}
