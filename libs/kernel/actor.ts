/** Staff roles that reach beyond one desk. Work at a desk (岗位) follows from `desks`. */
export const staffRoles = ['district', 'supervisor', 'administrator', 'auditor'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** 企业成员: what a member may do for their enterprise. */
export const memberRoles = ['owner', 'handler', 'viewer'] as const;
export type MemberRole = (typeof memberRoles)[number];

export interface Membership {
  enterpriseId: string;
  role: MemberRole;
}

/** 受托: one desk of somebody who is away, at which a person stands in for them today. */
export interface StandIn {
  /** Account id of the person who is away. */
  for: string;
  desk: string;
  /** The kinds of task it covers; null = all of them, and what is done at the desk beside tasks. */
  kinds: readonly string[] | null;
  /** Every enterprise that the person who is away belongs to. */
  enterpriseIds: readonly string[];
}

/** Who asks. Everything a rule may know about them. */
export interface Actor {
  /** Account id; `system` for timers, `public` for whoever has no account. */
  id: string;
  kind: 'person' | 'system' | 'public';
  zoneId: string;
  /** The enterprise the person acts for, if any. */
  member: Membership | null;
  /** Every other enterprise that the person belongs to. */
  otherEnterprises: readonly string[];
  /** Keys of the desks the person serves in this zone. */
  desks: readonly string[];
  /** 席位代表: keys of the desks at whose seat in the panel the person may take the member's place. */
  deputyAt: readonly string[];
  /** Where the person acts for others. */
  standIns: readonly StandIn[];
  roles: readonly StaffRole[];
}

/** 回避 asks whether somebody belongs to an enterprise at all, whichever they act for now. */
export const belongsTo = (person: Pick<Actor, 'member' | 'otherEnterprises'>, enterpriseId: string | null): boolean =>
  enterpriseId !== null && enterprisesOf(person).includes(enterpriseId);

/** Every enterprise that the person belongs to, whichever they act for now. */
export const enterprisesOf = ({ member, otherEnterprises }: Pick<Actor, 'member' | 'otherEnterprises'>): string[] => [
  ...(member ? [member.enterpriseId] : []),
  ...otherEnterprises,
];

/** Every desk at which the person works, for themselves or for somebody who is away. */
export const desksOf = ({ desks, standIns }: Pick<Actor, 'desks' | 'standIns'>): string[] => [
  ...new Set([...desks, ...standIns.map(({ desk }) => desk)]),
];

/** Every desk whose applications the person reads: also where they are a deputy. */
export const desksReadBy = (actor: Pick<Actor, 'desks' | 'deputyAt' | 'standIns'>): string[] => [
  ...new Set([...desksOf(actor), ...actor.deputyAt]),
];

/** The clock's own actor: timers and the sweep ask in its name. */
export const systemActor = (zoneId: string): Actor => ({
  id: 'system',
  kind: 'system',
  zoneId,
  member: null,
  otherEnterprises: [],
  desks: [],
  deputyAt: [],
  standIns: [],
  roles: [],
});

/** 社会公众: somebody without an account, who may do little and sees what is public. */
export const publicActor = (zoneId: string): Actor => ({ ...systemActor(zoneId), id: 'public', kind: 'public' });
