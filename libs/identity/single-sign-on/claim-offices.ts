import type { EntityManager } from 'typeorm';
import { lockAccess } from '../staff/access/access-changes.sql.js';
import { officeStateOn, type HeldOffice, type Office } from '../tables/access/office.js';
import { alterOffice, officesOf, storeOffice, type OfficeHolder } from '../staff/access/offices.js';
import type { Grant } from './grants.js';

/** A grant by claim, at an instant. */
export interface ClaimedGrant {
  grant: Grant;
  now: Date;
  /** Today in the zone. */
  day: string;
}

/** Offices that changed, with the ids of their rows. */
export interface OfficeChanges {
  given: (Office & { id: string })[];
  ended: HeldOffice[];
}

/** Gives missing offices of the claim and ends those of earlier claims. Offices given by hand stay. */
export async function applyClaim(
  tx: EntityManager,
  holder: OfficeHolder,
  { grant, now, day }: ClaimedGrant,
): Promise<OfficeChanges> {
  await tx.query(lockAccess, [holder.zoneId]);
  const running = (await officesOf(tx, holder)).filter((one) => officeStateOn(day, one) === 'running');
  const wanted = officesOfGrant(grant, day);
  const ended = running.filter((one) => one.byClaim && !wanted.some((other) => isSame(one, other)));
  for (const office of ended) await alterOffice(tx, office, { revokedAt: now });
  const given: OfficeChanges['given'] = [];
  for (const office of wanted.filter((one) => !running.some((other) => isSame(one, other)))) {
    given.push({ ...office, id: await storeOffice(tx, holder, office, true) });
  }
  return { given, ended };
}

const isSame = (one: Office, other: Office): boolean =>
  one.desk === other.desk && one.deputy === other.deputy && one.role === other.role;

function officesOfGrant({ desks, roles }: Grant, startsOn: string): Office[] {
  const open = { deputy: false, startsOn, endsOn: null };
  return [
    ...desks.map((desk): Office => ({ ...open, desk, role: null })),
    ...roles.map((role): Office => ({ ...open, desk: null, role })),
  ];
}
