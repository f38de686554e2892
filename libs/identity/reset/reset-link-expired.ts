import { DomainError } from '#kernel';

/** One answer for a token that is unknown, used, expired or replaced. */
export class ResetLinkExpired extends DomainError {
  readonly code = 'reset_over';

  constructor() {
    super('The link was used, has expired, or another one was asked for since; ask for a new one.');
  }
}
