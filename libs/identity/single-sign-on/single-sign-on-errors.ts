import { DomainError } from '#kernel';

/** One answer for every fault, since details would help an attacker. */
export class SingleSignOnRefused extends DomainError {
  readonly code = 'single_sign_on_refused';

  constructor() {
    super({
      zh: '单位统一认证未成功，请重新登录。',
      en: 'Signing in at your organisation did not succeed; begin again.',
    });
  }
}

/** A second account of one person would defeat four eyes. */
export class AccountToLink extends DomainError {
  readonly code = 'account_to_link';

  constructor() {
    super({
      zh: '该邮箱在本系统已有账号。请先用密码登录，再在账号页面关联单位统一认证。',
      en: 'Your address has an account here. Sign in with its password and link it to your organisation on its page.',
    });
  }
}

export class EmailUnconfirmed extends DomainError {
  readonly code = 'email_unconfirmed';

  constructor() {
    super({
      zh: '单位统一认证没有确认您的邮箱，无法新建账号。',
      en: 'Your organisation does not confirm an e-mail address of yours, which a new account needs.',
    });
  }
}

export class IdentityTaken extends DomainError {
  readonly code = 'identity_taken';

  constructor() {
    super({
      zh: '本账号或您在单位的身份已经关联过，各只能关联一次。',
      en: 'This account, or the one at your organisation, is linked already; each can be linked once.',
    });
  }
}

/** An account without a password needs its provider. */
export class OnlyWayIn extends DomainError {
  readonly code = 'only_way_in';

  constructor() {
    super({
      zh: '本账号不设密码，解除关联后将无法登录。',
      en: 'This account has no password: without the link nobody could sign in to it any more.',
    });
  }
}

/** The provider does not answer properly: a temporary outage. */
export class ProviderSilent extends Error {
  constructor(cause: unknown) {
    super('The provider of single sign-on does not answer.', { cause });
  }
}
