/** Account, zone and day as SQL expressions. */
interface Standpoint {
  account: string;
  /** The enterprise chosen in the session, or NULL. */
  chosen?: string;
  zone: string;
  day: string;
}

/** Condition: a desk membership or appointment is in force on a day and its account active. */
export const holdsOn = (row: string, day: string): string =>
  `${row}.starts_on <= ${day} AND (${row}.ends_on IS NULL OR ${row}.ends_on >= ${day}) AND ${row}.revoked_at IS NULL
    AND ${isActive(`${row}.account_id`, `${row}.zone_id`)}`;

export const isActive = (account: string, zone: string): string =>
  `NOT EXISTS (SELECT 1 FROM deactivated_account x WHERE x.account_id = ${account} AND x.zone_id = ${zone})`;

/** The chosen enterprise while they belong to it; else their first. */
const actsFor = ({ account, chosen = 'NULL' }: Standpoint, value: string) => `(SELECT ${value} FROM enterprise_member e
    WHERE e.account_id = ${account} AND e.enterprise_id = coalesce(${chosen}::uuid, e.enterprise_id)
    ORDER BY e.since, e.enterprise_id LIMIT 1)`;

const others = (standpoint: Standpoint) => `ARRAY(SELECT o.enterprise_id FROM enterprise_member o
    WHERE o.account_id = ${standpoint.account} AND o.enterprise_id IS DISTINCT FROM ${actsFor(standpoint, 'e.enterprise_id')}
    ORDER BY o.enterprise_id)`;

const isStaff = ({ account, zone, day }: Standpoint) => `(
    EXISTS (SELECT 1 FROM desk_membership o WHERE o.account_id = ${account} AND o.zone_id = ${zone} AND ${holdsOn('o', day)})
    OR EXISTS (SELECT 1 FROM staff_appointment o WHERE o.account_id = ${account} AND o.zone_id = ${zone} AND ${holdsOn('o', day)}))`;

/** 受托: desks delegated to this account, which must be staff itself. */
const standIns = ({ account, zone, day }: Standpoint) => `coalesce((
    SELECT jsonb_agg(jsonb_build_object('for', g.delegator_id, 'desk', m.desk, 'kinds', g.kinds,
      'enterpriseIds', ARRAY(SELECT e.enterprise_id FROM enterprise_member e WHERE e.account_id = g.delegator_id)) ORDER BY g.made_at, g.id, m.desk)
    FROM delegation g JOIN desk_membership m ON m.account_id = g.delegator_id AND m.zone_id = g.zone_id
      AND (g.desk IS NULL OR g.desk = m.desk) AND NOT m.deputy AND ${holdsOn('m', day)}
    WHERE g.delegate_id = ${account} AND g.zone_id = ${zone} AND g.ended_at IS NULL
      AND g.starts_on <= ${day} AND g.ends_on >= ${day} AND ${isStaff({ account, zone, day })}), '[]')`;

const desksServed = (
  asDeputy: boolean,
  { account, zone, day }: Standpoint,
) => `ARRAY(SELECT d.desk FROM desk_membership d
    WHERE d.account_id = ${account} AND d.zone_id = ${zone} AND d.deputy = ${asDeputy} AND ${holdsOn('d', day)} ORDER BY d.desk)`;

/**
 * Columns `member` to `roles` of an actor. They read `enterprise_member` and `delegation` of other libraries
 * by name: a second query would be paid by every request.
 */
export const actorColumns = (standpoint: Standpoint): string => `
  ${actsFor(standpoint, `jsonb_build_object('enterpriseId', e.enterprise_id, 'role', e.role)`)} AS member,
  ${others(standpoint)} AS "otherEnterprises",
  ${desksServed(false, standpoint)} AS desks,
  ${desksServed(true, standpoint)} AS "deputyAt",
  ${standIns(standpoint)} AS "standIns",
  ${rolesHeld(standpoint)} AS roles`;

const rolesHeld = ({ account, zone, day }: Standpoint) => `ARRAY(SELECT r.role FROM staff_appointment r
    WHERE r.account_id = ${account} AND r.zone_id = ${zone} AND ${holdsOn('r', day)} ORDER BY r.role)`;

/** Revision of the rules of a zone, from `zone_rules` of the zones library. */
export const revisionOfRules = (zone: string): string =>
  `coalesce((SELECT z.revision FROM zone_rules z WHERE z.zone_id = ${zone}), 0)`;

/** Accounts at a desk on a day: members, deputies and stand-ins. */
export const accountsAt = (zone: string, desk: string, day: string): string => `
  SELECT m.account_id FROM desk_membership m WHERE m.zone_id = ${zone} AND m.desk = ${desk} AND ${holdsOn('m', day)}
  UNION SELECT g.delegate_id FROM delegation g JOIN desk_membership m ON m.account_id = g.delegator_id
    AND m.zone_id = g.zone_id AND m.desk = ${desk} AND NOT m.deputy AND ${holdsOn('m', day)}
  WHERE g.zone_id = ${zone} AND (g.desk IS NULL OR g.desk = ${desk}) AND g.ended_at IS NULL
    AND g.starts_on <= ${day} AND g.ends_on >= ${day} AND ${isStaff({ account: 'g.delegate_id', zone, day })}`;
