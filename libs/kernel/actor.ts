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

/** 受托: one desk of an absent person, at which somebody stands in today. */
export interface StandIn {
  /** Account id of the absent person. */
  for: string;
  desk: string;
  /** Kinds of task covered; null = the whole desk, also its work beside tasks. */
  kinds: readonly string[] | null;
  /** Every enterprise to which the absent person belongs. */
  enterpriseIds: readonly string[];
}

/** The person or program that acts: everything a rule may know about them. */
export interface Actor {
  /** Account id; `system` for timers, `public` for people without an account. */
  id: string;
  kind: 'person' | 'system' | 'public';
  zoneId: string;
  /** The enterprise the person acts for, if any. */
  member: Membership | null;
  /** Every other enterprise to which the person belongs. */
  otherEnterprises: readonly string[];
  /** Keys of the desks the person serves in this zone. */
  desks: readonly string[];
  /** 席位代表: keys of the desks whose panel seat the person may take as deputy. */
  deputyAt: readonly string[];
  /** Desks at which the person acts for absent colleagues. */
  standIns: readonly StandIn[];
  roles: readonly StaffRole[];
}

/** 回避: whether the person belongs to the enterprise, also when acting for another. */
export const belongsTo = (person: Pick<Actor, 'member' | 'otherEnterprises'>, enterpriseId: string | null): boolean =>
  enterpriseId !== null && enterprisesOf(person).includes(enterpriseId);

/** Every enterprise to which the person belongs, also those they do not act for now. */
export const enterprisesOf = ({ member, otherEnterprises }: Pick<Actor, 'member' | 'otherEnterprises'>): string[] => [
  ...(member ? [member.enterpriseId] : []),
  ...otherEnterprises,
];

/** Every desk at which the person works, for themselves or as a stand-in. */
export const desksOf = ({ desks, standIns }: Pick<Actor, 'desks' | 'standIns'>): string[] => [
  ...new Set([...desks, ...standIns.map(({ desk }) => desk)]),
];

/** Every desk whose applications the person reads, also as a deputy. */
export const desksReadBy = (actor: Pick<Actor, 'desks' | 'deputyAt' | 'standIns'>): string[] => [
  ...new Set([...desksOf(actor), ...actor.deputyAt]),
];

/** The clock's actor: timers and the sweep act in its name. */
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

/** 社会公众: a visitor without an account, who sees only what is public. */
export const publicActor = (zoneId: string): Actor => ({ ...systemActor(zoneId), id: 'public', kind: 'public' });
