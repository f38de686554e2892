import type { StaffRole } from '#kernel';

/** 任职: a desk that is served or a role that is held, exactly one of them. */
export interface Office {
  /** Key of the desk in the zone pack. */
  desk: string | null;
  /** 席位代表: serves only in the place of the panel's own member. */
  deputy: boolean;
  role: StaffRole | null;
  /** First and last day, both included, Asia/Shanghai. */
  startsOn: string;
  endsOn: string | null;
}

/** An office of a person. */
export interface HeldOffice extends Office {
  id: string;
  revokedAt: Date | null;
  /** Given by the claim of the single sign-on provider, and revoked by it. */
  byClaim: boolean;
}

export const officeStates = ['planned', 'running', 'over', 'revoked'] as const;
export type OfficeState = (typeof officeStates)[number];

export function officeStateOn(day: string, { startsOn, endsOn, revokedAt }: HeldOffice): OfficeState {
  if (revokedAt) return 'revoked';
  if (endsOn !== null && endsOn < day) return 'over';
  return startsOn > day ? 'planned' : 'running';
}
