import type { Bilingual } from './languages/bilingual.js';
import type { FieldError } from './field-errors.js';

/** A refusal that the caller can act on. Any other error is a bug or an outage. */
export abstract class DomainError extends Error {
  /** Stable and public: clients branch on this code. */
  abstract readonly code: string;

  /** `details` are public too: ids, codes and allowed values; never personal data. */
  constructor(
    readonly words: Bilingual,
    readonly details: Record<string, unknown> = {},
  ) {
    super(words.en);
  }
}

/** The body is readable but wrong: 422, every faulty field named. */
export class InvalidContent extends DomainError {
  readonly code = 'invalid_content';

  constructor(readonly errors: readonly FieldError[]) {
    super({ zh: '有内容不符合要求，请按提示修改。', en: 'The content has errors; each one is named.' }, { errors });
  }
}

/** The object does not exist, or the caller may not know that it does. */
export class NotFound extends DomainError {
  readonly code = 'not_found';

  constructor(what: string) {
    super({ zh: '没有找到，或者不对您开放。', en: `There is no such ${what}, or it is not yours to see.` }, { what });
  }
}
