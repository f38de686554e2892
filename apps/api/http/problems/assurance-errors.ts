import type { Assurance } from '#identity';
import { DomainError } from '#kernel';

export class SecondFactorRequired extends DomainError {
  readonly code = 'second_factor_required';

  constructor() {
    super('The password was right; the code of the second factor is still to be given (POST /session/second-factor).');
  }
}

export class SecondFactorEnrolmentRequired extends DomainError {
  readonly code = 'second_factor_enrolment_required';

  constructor() {
    super('Staff sign in with a second factor here; set one up first (POST /account/second-factor).');
  }
}

/** By what somebody proves again who they are: by their second factor, if they have one; at the provider, if they have no password. */
export const means = ['code', 'password', 'single_sign_on'] as const;
export type Means = (typeof means)[number];

export function meansOf(assurance: Assurance | null | undefined): Means {
  if (assurance?.hasSecondFactor) return 'code';
  return assurance?.hasPassword === false ? 'single_sign_on' : 'password';
}

const how: Record<Means, string> = {
  code: 'by your code (POST /session/assurance)',
  password: 'by your password (POST /session/assurance)',
  single_sign_on: 'where you sign in (GET /session/single-sign-on?again=true)',
};

export class StepUpRequired extends DomainError {
  readonly code = 'step_up_required';

  constructor(by: Means) {
    super(`Show again that it is you, ${how[by]}; then send this once more.`, { by });
  }
}
