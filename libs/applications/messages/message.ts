import type { StaffRole } from '#kernel';
import type { ApplicationState, CaseTaskKind, EventOf, EventType } from '../lifecycle/index.js';

/** 收件人: the applicant's members, the staff of a desk or role, or one person at a desk. */
export type Addressee = { who: 'applicant' } | { who: 'desk'; desk: string } | Overseer | Named;

interface Overseer {
  who: 'role';
  role: StaffRole;
  /** The desk concerned. */
  desk: string;
}

interface Named {
  who: 'person';
  desk: string;
  /** Account id. */
  account: string;
}

/** Ids, keys, days and numbers; no text, no personal data. */
export type MessageFacts = Record<string, string | number | boolean | null>;

/** A notification of one addressee. */
export interface Notification {
  to: Addressee;
  /** The kind of task it is about: deputies and stand-ins see only the kinds they may do. Null = no task. */
  taskKind: CaseTaskKind | null;
  facts: MessageFacts;
}

/** The notifications of an event, given the states after and before it. */
export type NotificationRule<Type extends EventType> = (
  event: EventOf<Type>,
  state: ApplicationState,
  before: ApplicationState,
) => Notification[];

export type NotificationRules = { [Type in EventType]?: NotificationRule<Type> };

/** The addressee as stored: the key of an inbox. */
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
