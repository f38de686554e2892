import { DomainError } from '#kernel';

/** One answer for an unknown account and a wrong password. */
export class SignInRefused extends DomainError {
  readonly code = 'sign_in_refused';

  constructor() {
    super({ zh: '邮箱或密码不正确。', en: 'The e-mail address or the password is not right.' });
  }
}

/** The current password was given wrongly. */
export class WrongPassword extends DomainError {
  readonly code = 'wrong_password';

  constructor() {
    super({ zh: '当前密码不正确，密码没有修改。', en: 'The current password is not right; nothing was changed.' });
  }
}

export class SignInDelayed extends DomainError {
  readonly code = 'sign_in_delayed';

  constructor(retryAfterSeconds: number) {
    super(
      {
        zh: `尝试次数过多，请过 ${retryAfterSeconds} 秒再试。`,
        en: `Too many attempts; wait ${retryAfterSeconds} seconds before the next.`,
      },
      { retryAfterSeconds },
    );
  }
}

/** The message does not say whose address it is. */
export class AccountUnavailable extends DomainError {
  readonly code = 'account_unavailable';

  constructor() {
    super({
      zh: '此邮箱不能用于新建账号。如果是您的邮箱，请直接登录；否则请换一个邮箱。',
      en: 'No account can be made for this e-mail address. If it is yours, sign in; otherwise use another one.',
    });
  }
}
