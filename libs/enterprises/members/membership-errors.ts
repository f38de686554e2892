import { DomainError, NotFound } from '#kernel';

export const membershipRefusals = [
  'not_owner',
  'last_owner',
  'already_member',
  'already_asked',
  'too_many_requests',
  'already_answered',
] as const;
export type MembershipRefusal = (typeof membershipRefusals)[number];

const sentences: Record<MembershipRefusal, string> = {
  not_owner: 'Only an owner of the enterprise decides who belongs to it.',
  last_owner: 'The enterprise would be without an owner; make somebody else owner first.',
  already_member: 'This person is a member already.',
  already_asked: 'You have asked already; the answer is still to come.',
  too_many_requests: 'Too many of your requests wait for an answer; withdraw one first.',
  already_answered: 'This request has been answered or withdrawn.',
};

/** `refusal` names the rule of membership. */
export class MembershipRefused extends DomainError {
  readonly code = 'membership_refused';

  constructor(refusal: MembershipRefusal) {
    super(sentences[refusal], { refusal });
  }
}

export class MemberNotFound extends NotFound {
  constructor() {
    super('member');
  }
}

export class RequestNotFound extends NotFound {
  constructor() {
    super('request');
  }
}
