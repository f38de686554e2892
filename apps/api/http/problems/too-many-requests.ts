import { DomainError } from '#kernel';

/** 429: more than one address sends in a minute where nothing is wrong. */
export class TooManyRequests extends DomainError {
  readonly code = 'too_many_requests';

  constructor(waitMs: number) {
    const retryAfterSeconds = Math.max(Math.ceil(waitMs / 1000), 1);
    super(
      {
        zh: `您所在网络的请求过于频繁，请过 ${retryAfterSeconds} 秒再试。`,
        en: `Too many requests from this address; go on in ${retryAfterSeconds} seconds.`,
      },
      { retryAfterSeconds },
    );
  }
}
