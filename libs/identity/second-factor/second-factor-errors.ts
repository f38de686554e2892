import { DomainError } from '#kernel';

/** One answer for a wrong code and a used one. */
export class CodeRefused extends DomainError {
  readonly code = 'code_refused';

  constructor() {
    super({
      zh: '验证码不正确或已用过，请使用应用显示的下一个验证码。',
      en: 'The code is not right, or it was used already; wait for the next one of the app.',
    });
  }
}

export class SecondFactorEnrolled extends DomainError {
  readonly code = 'second_factor_enrolled';

  constructor() {
    super({
      zh: '两步验证已开启；如需更换，请先关闭。',
      en: 'Two-step sign-in is on already; switch it off first to set up another app.',
    });
  }
}

export class NoSecondFactor extends DomainError {
  readonly code = 'no_second_factor';

  constructor() {
    super({ zh: '两步验证尚未开启。', en: 'Two-step sign-in is not set up.' });
  }
}
