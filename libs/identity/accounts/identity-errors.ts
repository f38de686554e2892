import { DomainError } from '#kernel';

/** One answer for an unknown account and a wrong password. */
export class SignInRefused extends DomainError {
  readonly code = 'sign_in_refused';

  constructor() {
    super('The e-mail address or the password is not right.');
  }
}

/** The current password was given wrongly. */
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

/** The message does not say whose address it is. */
export class AccountUnavailable extends DomainError {
  readonly code = 'account_unavailable';

  constructor() {
    super('No account can be made for this e-mail address. If it is yours, sign in; otherwise use another one.');
  }
}
