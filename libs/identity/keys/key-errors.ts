import { DomainError } from '#kernel';

/** One answer for every unusable key, whatever the reason. */
export class KeyRefused extends DomainError {
  readonly code = 'key_refused';

  constructor() {
    super({
      zh: '密钥无效或已失效，可由其所有者重新签发。',
      en: 'This key is not valid, or no longer; its owner can issue another.',
    });
  }
}

export class TooManyKeys extends DomainError {
  readonly code = 'too_many_keys';

  constructor(limit: number) {
    super(
      {
        zh: `有效密钥已达 ${limit} 个上限，请先吊销不再使用的密钥。`,
        en: `You have ${limit} keys in use, the most there may be; revoke one that is not used any more.`,
      },
      { limit },
    );
  }
}
