import { DomainError, NotFound, type Bilingual } from '#kernel';

/** Why membership cannot change so, in words. */
export const membershipRefusals = {
  not_owner: {
    zh: '只有企业管理员可以办理此事项。',
    en: 'Only an owner of the enterprise decides who belongs to it.',
  },
  last_owner: {
    zh: '企业必须保有一名管理员，请先移交。',
    en: 'The enterprise would be without an owner; make somebody else owner first.',
  },
  already_member: { zh: '对方已是本企业成员。', en: 'This person is a member already.' },
  already_asked: {
    zh: '您已提交过申请，正待答复。',
    en: 'You have asked already; the answer is still to come.',
  },
  too_many_requests: {
    zh: '待答复的申请过多，请先撤回一项。',
    en: 'Too many of your requests wait for an answer; withdraw one first.',
  },
  invited_often: {
    zh: '24 小时内发出的邀请已达上限，请明天再邀请。',
    en: 'As many invitations as may go out in 24 hours have gone out; invite again tomorrow.',
  },
  address_invited_often: {
    zh: '该邮箱 24 小时内已多次收到邀请，请明天再邀请。',
    en: 'This address has been invited several times in 24 hours; invite again tomorrow.',
  },
  already_answered: { zh: '该申请已答复或已撤回。', en: 'This request has been answered or withdrawn.' },
} as const satisfies Record<string, Bilingual>;
export type MembershipRefusal = keyof typeof membershipRefusals;

/** `refusal` names the rule of membership. */
export class MembershipRefused extends DomainError {
  readonly code = 'membership_refused';

  constructor(refusal: MembershipRefusal) {
    super(membershipRefusals[refusal], { refusal });
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
