import { holdsOn } from '../../actors/actor-columns.sql.js';

/** Locks the access of a zone; else two administrators could remove each other. $1 zone. */
export const lockAccess = `SELECT pg_advisory_xact_lock(hashtext('access ' || $1))`;

/** Number of administrators on a day, and of those without an end. $1 zone, $2 day. */
export const administrators = `SELECT count(*)::int AS now, (count(*) FILTER (WHERE r.ends_on IS NULL))::int AS staying
  FROM staff_appointment r WHERE r.zone_id = $1 AND r.role = 'administrator' AND ${holdsOn('r', '$2::date')}`;
