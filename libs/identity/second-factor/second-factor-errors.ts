import { DomainError } from '#kernel';

/** One answer for a wrong code and a used one. */
export class CodeRefused extends DomainError {
  readonly code = 'code_refused';

  constructor() {
    super('The code is not right, or it was used already; wait for the next one of the app.');
  }
}

export class SecondFactorEnrolled extends DomainError {
  readonly code = 'second_factor_enrolled';

  constructor() {
    super('There is a second factor already; remove it first to set up another.');
  }
}

export class NoSecondFactor extends DomainError {
  readonly code = 'no_second_factor';

  constructor() {
    super('No second factor is set up.');
  }
}
