/** A refusal the caller can understand and act on. Anything else that is thrown is a bug or an outage. */
export abstract class DomainError extends Error {
  /** Stable and public: clients branch on it, translations key on it. */
  abstract readonly code: string;

  /** `details` is public too: ids, codes and what would be right; never personal data. */
  constructor(
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** One thing wrong with what was sent. `pointer` is a JSON Pointer (RFC 6901) into the body. */
export interface FieldError {
  pointer: string;
  code: string;
  message: string;
}

/** The content is understood and wrong: 422, every field named. */
export class InvalidContent extends DomainError {
  readonly code = 'invalid_content';

  constructor(readonly errors: readonly FieldError[]) {
    super('The content has errors; each one is named.', { errors });
  }
}

/** There is no such thing, or the caller may not know of it. */
export class NotFound extends DomainError {
  readonly code: string = 'not_found';

  constructor(what: string) {
    super(`There is no such ${what}, or it is not yours to see.`, { what });
  }
}
