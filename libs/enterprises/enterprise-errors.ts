import { DomainError } from '#kernel';

/** The enterprise is registered already: it can be joined, never taken over. */
export class EnterpriseRegistered extends DomainError {
  readonly code = 'enterprise_registered';

  constructor(uscc: string) {
    super(`The enterprise ${uscc} is registered already. Ask its owner to let you in.`, { uscc });
  }
}
