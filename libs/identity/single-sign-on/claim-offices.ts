import type { EntityManager } from 'typeorm';
import { newId } from '#platform';
import { DeskMembership } from '../desk-membership.entity.js';
import { StaffAppointment } from '../staff-appointment.entity.js';
import type { Grant } from './grants.js';

/** Who, and where since when. */
export interface Holding {
  accountId: string;
  zoneId: string;
  /** Today in the zone. */
  day: string;
}

/** What changed, as keys of desks and roles. */
export interface Followed {
  given: string[];
  ended: string[];
}

type Office = DeskMembership | StaffAppointment;

/** Two sign-ins at once must not both give the same. */
const inTurn = `SELECT pg_advisory_xact_lock(hashtext('access ' || $1))`;

/** Gives what the claim says and is not held yet; ends what only an earlier claim gave. What was given by hand stays. */
export async function followClaim(tx: EntityManager, holding: Holding, { desks, roles }: Grant): Promise<Followed> {
  await tx.query(inTurn, [holding.zoneId]);
  const { accountId, zoneId, day } = holding;
  const served = (await tx.findBy(DeskMembership, { accountId, zoneId })).filter(holdsOn(day));
  const held = (await tx.findBy(StaffAppointment, { accountId, zoneId })).filter(holdsOn(day));
  const newDesks = desks.filter((desk) => !served.some((one) => one.desk === desk && !one.deputy));
  const newRoles = roles.filter((role) => !held.some((one) => one.role === role));
  const overDesks = served.filter(({ desk, byClaim }) => byClaim && !desks.includes(desk));
  const overRoles = held.filter(({ role, byClaim }) => byClaim && !roles.includes(role));

  const office = { accountId, zoneId, startsOn: day, endsOn: null, byClaim: true };
  for (const desk of newDesks) await tx.insert(DeskMembership, { ...office, id: newId(), desk, deputy: false });
  for (const role of newRoles) await tx.insert(StaffAppointment, { ...office, id: newId(), role });
  const ended = { endsOn: dayBefore(day) };
  for (const { id } of overDesks) await tx.update(DeskMembership, { id }, ended);
  for (const { id } of overRoles) await tx.update(StaffAppointment, { id }, ended);
  return {
    given: [...newDesks, ...newRoles],
    ended: [...overDesks.map(({ desk }) => desk), ...overRoles.map(({ role }) => role)],
  };
}

const holdsOn =
  (day: string) =>
  ({ startsOn, endsOn }: Office): boolean =>
    startsOn <= day && (endsOn === null || endsOn >= day);

const dayBefore = (day: string): string => new Date(Date.parse(day) - 24 * 3_600_000).toISOString().slice(0, 10);
