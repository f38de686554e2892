import type { EntityManager } from 'typeorm';
import { AccessRefused } from './access-errors.js';
import { administrators, lockAccess } from './access-changes.sql.js';

interface Administrators {
  now: number;
  staying: number;
}

export interface AccessPlace {
  zoneId: string;
  /** Today in the zone. */
  day: string;
}

/** Undoes the transaction when the work takes a zone its last administrator. */
export async function changeAccess<T>(tx: EntityManager, place: AccessPlace, work: () => Promise<T>): Promise<T> {
  await tx.query(lockAccess, [place.zoneId]);
  const before = await administratorsOf(tx, place);
  const done = await work();
  const after = await administratorsOf(tx, place);
  const isBereft = (which: keyof Administrators) => before[which] > 0 && after[which] === 0;
  if (isBereft('now') || isBereft('staying')) throw new AccessRefused('last_administrator');
  return done;
}

export async function administratorsOf(tx: EntityManager, { zoneId, day }: AccessPlace): Promise<Administrators> {
  const [found] = await tx.query<[Administrators]>(administrators, [zoneId, day]);
  return found;
}
