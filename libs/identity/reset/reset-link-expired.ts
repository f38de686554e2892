import { DomainError } from '#kernel';

/** The same for a token that never was, was used, has expired, or was followed by another. */
export class ResetLinkExpired extends DomainError {
  readonly code = 'reset_over';

  constructor() {
    super('The link was used, has expired, or another one was asked for since; ask for a new one.');
  }
}
