import type { KeyScope } from '#identity';
import { DomainError, type FieldError } from '#kernel';

/** What was sent does not have the shape that this route asks for: 400, every field named. */
export class InvalidBody extends DomainError {
  readonly code = 'invalid_body';

  constructor(readonly errors: readonly FieldError[]) {
    super('The body does not have the shape asked for; each error is named.', { errors });
  }
}

export class InvalidQuery extends DomainError {
  readonly code = 'invalid_query';

  constructor(readonly errors: readonly FieldError[]) {
    super('The query does not have the shape asked for; each error is named.', { errors });
  }
}

export class InvalidHeader extends DomainError {
  readonly code = 'invalid_header';

  constructor(header: string, right: string) {
    super(`The header ${header} is not right: ${right}.`, { header });
  }
}

export class PreconditionRequired extends DomainError {
  readonly code = 'precondition_required';

  constructor() {
    super('Send If-Match with the ETag you last read, such as "7", so that nobody else’s change is overwritten.');
  }
}

export class NotSignedIn extends DomainError {
  readonly code = 'not_signed_in';

  constructor() {
    super('Sign in first: there is no session, or it has ended.');
  }
}

/** Of two that ask in one request it would have to be guessed which is meant. */
export class TwoCredentials extends DomainError {
  readonly code = 'two_credentials';

  constructor() {
    super('The request carries a session and a key; send one of them.');
  }
}

export class ScopeRequired extends DomainError {
  readonly code = 'scope_required';

  constructor(needs: KeyScope) {
    super(`This key does not reach here: it needs the scope ${needs}.`, { needs });
  }
}

export class NoKeysHere extends DomainError {
  readonly code = 'no_keys_here';

  constructor() {
    super('No key reaches here: this is for a person who is signed in.');
  }
}

export class RoleRequired extends DomainError {
  readonly code = 'role_required';

  constructor(needs: readonly string[]) {
    super(`This is for others: it needs one of ${needs.join(', ')}.`, { needs });
  }
}

export class CrossOrigin extends DomainError {
  readonly code = 'cross_origin';

  constructor() {
    super('A change must come from a page of this site.');
  }
}

/** Something this depends on does not answer: an outage, 503. */
export class Unavailable extends Error {
  constructor(what: string) {
    super(`The ${what} does not answer.`);
  }
}
