import { DomainError, InvalidContent, NotFound } from '#kernel';

export const accessRefusals = [
  'own_access',
  'last_administrator',
  'roles_kept_apart',
  'already_held',
  'office_over',
  'already_staff',
  'staff_no_more',
  'already_deactivated',
  'not_deactivated',
  'administrator_exists',
] as const;
export type AccessRefusal = (typeof accessRefusals)[number];

const sentences: Record<AccessRefusal, string> = {
  own_access: 'Nobody changes their own access; ask another administrator.',
  last_administrator:
    'The zone would be without an administrator; give the role to somebody else first, without an end.',
  roles_kept_apart: 'Nobody is administrator and auditor at the same time: the one is checked by the other.',
  already_held: 'The person holds this already in that period; change its end instead.',
  office_over: 'This is over or was revoked; there is nothing left to end.',
  already_staff: 'This person is staff of the zone already; give them the desk or the role instead.',
  staff_no_more: 'This person serves the zone no more; the zone has no say over their sign-in any more.',
  already_deactivated: 'The account is deactivated already.',
  not_deactivated: 'The account is active.',
  administrator_exists: 'The zone has an administrator, who invites everybody else.',
};

/** `refusal` says which rule of access stands in the way. */
export class AccessRefused extends DomainError {
  readonly code = 'access_refused';

  constructor(refusal: AccessRefusal, facts: Record<string, unknown> = {}) {
    super(sentences[refusal], { ...facts, refusal });
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

export const invalid = (pointer: string, code: string, message: string): InvalidContent =>
  new InvalidContent([{ pointer, code, message }]);
