import { DomainError, NotFound, type Bilingual } from '#kernel';

/** Why access cannot change so, in words. */
export const accessRefusals = {
  own_access: {
    zh: '任何人不得变更本人的权限，请由其他管理员办理。',
    en: 'Nobody changes their own access; ask another administrator.',
  },
  last_administrator: {
    zh: '园区必须保有一名不设期限的在任管理员，请先任命他人。',
    en: 'The zone would be without an administrator; give the role to somebody else first, without an end.',
  },
  roles_kept_apart: {
    zh: '管理员与审计不得由同一人担任。',
    en: 'Nobody is administrator and auditor at the same time: the one is checked by the other.',
  },
  already_held: {
    zh: '该人员在此期间已任此职，请直接变更任期。',
    en: 'The person holds this already in that period; change its end instead.',
  },
  office_over: {
    zh: '该任职已结束或已免去。',
    en: 'This is over or was revoked; there is nothing left to end.',
  },
  already_staff: {
    zh: '该人员已是本园区工作人员，请直接任命。',
    en: 'This person is staff of the zone already; give them the desk or the role instead.',
  },
  staff_no_more: {
    zh: '该人员已不在本园区任职，其登录方式不再由园区管理。',
    en: 'This person no longer serves the zone, which has no say any more in how they sign in.',
  },
  already_deactivated: { zh: '该账号已停用。', en: 'The account is deactivated already.' },
  not_deactivated: { zh: '该账号未被停用。', en: 'The account is active.' },
  administrator_exists: {
    zh: '本园区已有管理员，其他人员由管理员邀请。',
    en: 'The zone has an administrator, who invites everybody else.',
  },
} as const satisfies Record<string, Bilingual>;
export type AccessRefusal = keyof typeof accessRefusals;

/** `refusal` says which rule of access stands in the way. */
export class AccessRefused extends DomainError {
  readonly code = 'access_refused';

  constructor(refusal: AccessRefusal, facts: Record<string, unknown> = {}) {
    super(accessRefusals[refusal], { ...facts, refusal });
  }
}

export class StaffNotFound extends NotFound {
  constructor() {
    super('member of staff');
  }
}

/** One answer for an invitation that is used, withdrawn, expired or unknown. */
export class InvitationNotFound extends NotFound {
  constructor() {
    super('invitation');
  }
}
