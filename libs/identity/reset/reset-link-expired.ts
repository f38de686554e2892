import { DomainError } from '#kernel';

/** One answer for a token that is unknown, used, expired or replaced. */
export class ResetLinkExpired extends DomainError {
  readonly code = 'reset_over';

  constructor() {
    super({
      zh: '链接已用过、已过期，或之后又申请了新链接；请重新申请。',
      en: 'The link was used, has expired, or another one was asked for since; ask for a new one.',
    });
  }
}
