import { DomainError } from '#kernel';

/** One answer for every unusable key, whatever the reason. */
export class KeyRefused extends DomainError {
  readonly code = 'key_refused';

  constructor() {
    super('This key is not valid, or no longer; its owner can issue another.');
  }
}

export class TooManyKeys extends DomainError {
  readonly code = 'too_many_keys';

  constructor(limit: number) {
    super(`There may be ${limit} keys that still run; revoke one that is not used any more.`, { limit });
  }
}
