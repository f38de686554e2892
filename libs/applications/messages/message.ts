import type { StaffRole } from '#kernel';
import type { CaseTaskKind } from '../lifecycle/index.js';

/** 收件人: the applicant's members, whoever works at a desk or has a role, or one person as they work at a desk. */
export type Addressee = { who: 'applicant' } | { who: 'desk'; desk: string } | Overseer | Named;

interface Overseer {
  who: 'role';
  role: StaffRole;
  /** Whose matter it is. */
  desk: string;
}

interface Named {
  who: 'person';
  desk: string;
  /** Account id. */
  account: string;
}

/** Ids, keys, days and numbers; never words, never a person. */
export type MessageFacts = Record<string, string | number | boolean | null>;

/** What an event tells somebody. */
export interface Notification {
  to: Addressee;
  /** The kind of task it is about: a deputy and a stand-in learn of those that they may do. Null = it is about no task. */
  taskKind: CaseTaskKind | null;
  facts: MessageFacts;
}

/** How an addressee is written in a row, so that an inbox is found by it. */
export function addressOf(to: Addressee, { zoneId, enterpriseId }: { zoneId: string; enterpriseId: string }): string {
  if (to.who === 'applicant') return enterpriseAddress(enterpriseId);
  if (to.who === 'role') return roleAddress(zoneId, to.role);
  return to.who === 'desk' ? deskAddress(zoneId, to.desk) : personAddress(zoneId, to.desk, to.account);
}

export const enterpriseAddress = (enterpriseId: string): string => `enterprise:${enterpriseId}`;

export const deskAddress = (zoneId: string, desk: string): string => `desk:${zoneId}:${desk}`;

export const roleAddress = (zoneId: string, role: StaffRole): string => `role:${zoneId}:${role}`;

export const personAddress = (zoneId: string, desk: string, account: string): string =>
  `person:${zoneId}:${desk}:${account}`;
