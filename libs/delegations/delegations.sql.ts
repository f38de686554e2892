/** Locks the zone's delegations, so that two made at once cannot close a circle. $1 zone. */
export const lockDelegations = `SELECT pg_advisory_xact_lock(hashtext('delegation ' || $1))`;
