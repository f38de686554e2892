import { DomainError } from '#kernel';

const retryAfterSeconds = 3;

/** Too much waits for the same thing, or for the database: 503. Nothing was stored, so it can be asked again. */
export class Busy extends DomainError {
  readonly code = 'busy';

  constructor() {
    super(
      {
        zh: `系统正忙，这次没有办成，请过 ${retryAfterSeconds} 秒再试。`,
        en: `Too much is waiting here just now, and nothing was done; try again in ${retryAfterSeconds} seconds.`,
      },
      { retryAfterSeconds },
    );
  }
}
