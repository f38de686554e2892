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

/** By what somebody proves again who they are: by their second factor, if they have one. */
export type Means = 'code' | 'password';

export class StepUpRequired extends DomainError {
  readonly code = 'step_up_required';

  constructor(by: Means) {
    super(`Show again that it is you, by your ${by} (POST /session/assurance); then send this once more.`, { by });
  }
}
