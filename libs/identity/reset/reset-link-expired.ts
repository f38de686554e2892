import { DomainError } from '#kernel';

/** One answer for a token that is unknown, used, expired or ended by another change. */
export class ResetLinkExpired extends DomainError {
  readonly code = 'reset_over';

  constructor() {
    super({
      zh: '链接已用过、已过期，或密码此后已修改；请重新申请。',
      en: 'The link was used, has expired, or the password was changed since; ask for a new one.',
    });
  }
}
