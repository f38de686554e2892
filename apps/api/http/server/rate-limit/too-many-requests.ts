import { DomainError } from '#kernel';

/** 429: more than one address sends in a minute where nothing is wrong. */
export class TooManyRequests extends DomainError {
  readonly code = 'too_many_requests';

  constructor(waitMs: number) {
    const retryAfterSeconds = Math.max(Math.ceil(waitMs / 1000), 1);
    super(`Too many requests from this address; go on in ${retryAfterSeconds} seconds.`, { retryAfterSeconds });
  }
}
