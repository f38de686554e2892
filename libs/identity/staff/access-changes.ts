import type { EntityManager } from 'typeorm';
import { holdsOn } from '../actors/actor-columns.sql.js';
import { AccessRefused } from './access-errors.js';

/** Changes of access in one zone are made one after another: two administrators who remove each other would else leave nobody. */
export const lockAccess = `SELECT pg_advisory_xact_lock(hashtext('access ' || $1))`;

/** Those who are administrators on a day, and of them those who stay it. */
const administrators = `SELECT count(*)::int AS now, (count(*) FILTER (WHERE r.ends_on IS NULL))::int AS staying
  FROM staff_appointment r WHERE r.zone_id = $1 AND r.role = 'administrator' AND ${holdsOn('r', '$2::date')}`;

interface Administrators {
  now: number;
  staying: number;
}

export interface AccessPlace {
  zoneId: string;
  /** Today in the zone. */
  day: string;
}

/** Within a transaction that is undone when the work leaves a zone that had an administrator without one. */
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
