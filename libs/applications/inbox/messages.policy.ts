import { belongsTo, type Actor } from '#kernel';
import type { Application } from '../tables/application.entity.js';
import { canView } from '../tables/applications.policy.js';
import type { MessageRow } from '../tables/messages/message.entity.js';
import { deskAddress, enterpriseAddress, personAddress, roleAddress } from '../messages/index.js';

/** An address whose messages somebody reads. */
export interface Address {
  to: string;
  /** Only messages about tasks of these kinds; null = all. */
  kinds: readonly string[] | null;
  /** Addressed to them as the applicant. */
  own: boolean;
}

/** A deputy reads about votes, a stand-in about tasks of the delegated kinds. */
const votes = ['vote'];

/** 我的收件地址: each address once, by the desks and roles of today. */
export function addressesOf({ id, zoneId, member, desks, deputyAt, standIns, roles }: Actor): Address[] {
  const asStaff = [
    ...roles.map((role) => ({ to: roleAddress(zoneId, role), kinds: null, own: false })),
    ...desks.flatMap((desk) => at(zoneId, desk, [id], null)),
    ...deputyAt.flatMap((desk) => at(zoneId, desk, [id], votes)),
    ...standIns.flatMap(({ desk, kinds, for: away }) => at(zoneId, desk, [id, away], kinds)),
  ];
  const asMember = member ? [{ to: enterpriseAddress(member.enterpriseId), kinds: null, own: true }] : [];
  return [...asMember, ...mergedByAddress(asStaff)];
}

const at = (zoneId: string, desk: string, people: string[], kinds: Address['kinds']): Address[] =>
  [deskAddress(zoneId, desk), ...people.map((account) => personAddress(zoneId, desk, account))].map((to) => ({
    to,
    kinds,
    own: false,
  }));

function mergedByAddress(addresses: Address[]): Address[] {
  const merged = new Map<string, Address>();
  for (const address of addresses) {
    const known = merged.get(address.to);
    merged.set(address.to, known ? { ...known, kinds: together(known.kinds, address.kinds) } : address);
  }
  return [...merged.values()];
}

const together = (one: Address['kinds'], other: Address['kinds']): Address['kinds'] =>
  one && other && [...new Set([...one, ...other])];

/** Addressees of today who may see the application. Nobody reads as staff about their own enterprise. */
export function canReadMessage(
  actor: Actor,
  message: Pick<MessageRow, 'addressee' | 'taskKind'>,
  application: Pick<Application, 'zoneId' | 'enterpriseId' | 'status' | 'desks'>,
): boolean {
  const address = addressesOf(actor).find(({ to }) => to === message.addressee);
  if (!address || !reaches(address, message)) return false;
  return canView(actor, application) && (address.own || !belongsTo(actor, application.enterpriseId));
}

const reaches = ({ kinds }: Address, { taskKind }: Pick<MessageRow, 'taskKind'>): boolean =>
  kinds === null || (taskKind !== null && kinds.includes(taskKind));
