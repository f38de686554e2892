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
