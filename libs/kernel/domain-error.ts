/** A refusal that the caller can act on. Any other error is a bug or an outage. */
export abstract class DomainError extends Error {
  /** Stable and public: clients branch on this code, translations are looked up by it. */
  abstract readonly code: string;

  /** `details` is public too: ids, codes and allowed values; never personal data. */
  constructor(
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** One fault of the request body. `pointer` is a JSON Pointer (RFC 6901) into it. */
export interface FieldError {
  pointer: string;
  code: string;
  message: string;
}

/** The body is readable but wrong: 422, every faulty field named. */
export class InvalidContent extends DomainError {
  readonly code = 'invalid_content';

  constructor(readonly errors: readonly FieldError[]) {
    super('The content has errors; each one is named.', { errors });
  }
}

/** The object does not exist, or the caller may not know that it does. */
export class NotFound extends DomainError {
  readonly code: string = 'not_found';

  constructor(what: string) {
    super(`There is no such ${what}, or it is not yours to see.`, { what });
  }
}
