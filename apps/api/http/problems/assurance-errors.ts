import type { Assurance } from '#identity';
import { DomainError, type Bilingual } from '#kernel';

export class SecondFactorRequired extends DomainError {
  readonly code = 'second_factor_required';

  constructor() {
    super({
      zh: '密码正确，还须输入验证码。',
      en: 'The password was right; the code of the second factor is still to be given.',
    });
  }
}

export class SecondFactorEnrolmentRequired extends DomainError {
  readonly code = 'second_factor_enrolment_required';

  constructor() {
    super({
      zh: '本园区工作人员须两步验证登录，请先开启。',
      en: 'Staff sign in with a second factor here; set one up first.',
    });
  }
}

/** By what somebody proves again who they are: by their second factor, if they have one; at the provider, if they have no password. */
export const means = ['code', 'password', 'single_sign_on'] as const;
export type Means = (typeof means)[number];

export function meansOf(assurance: Assurance | null | undefined): Means {
  if (assurance?.hasSecondFactor) return 'code';
  return assurance?.hasPassword === false ? 'single_sign_on' : 'password';
}

const how: Record<Means, Bilingual> = {
  code: { zh: '输入验证码', en: 'by your code' },
  password: { zh: '输入密码', en: 'by your password' },
  single_sign_on: { zh: '通过单位统一认证', en: 'where you sign in' },
};

export class StepUpRequired extends DomainError {
  readonly code = 'step_up_required';

  constructor(by: Means) {
    super(
      {
        zh: `尚未确认是您本人，操作没有提交：请先${how[by].zh}，再重新提交。`,
        en: `Show again that it is you, ${how[by].en}; then send this once more.`,
      },
      { by },
    );
  }
}
