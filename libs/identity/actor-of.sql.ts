import type { Statement } from '#platform';

/**
 * The actor behind a session in one round trip. $1 hash of the token, $2 now, $3 today's date in the zone.
 * It reads `enterprise_member` of the enterprises library by name: a second query would be paid by every request.
 */
export const actorOfSession: Statement = {
  name: 'actor-of-session',
  text: `
SELECT s.account_id AS id, s.zone_id AS "zoneId", s.id AS "sessionId", s.last_seen_at AS "lastSeenAt", m.member,
  ARRAY(SELECT d.desk FROM desk_membership d WHERE d.account_id = s.account_id AND d.zone_id = s.zone_id
    AND d.starts_on <= $3 AND (d.ends_on IS NULL OR d.ends_on >= $3) ORDER BY d.desk) AS desks,
  ARRAY(SELECT r.role FROM staff_appointment r WHERE r.account_id = s.account_id AND r.zone_id = s.zone_id
    AND r.starts_on <= $3 AND (r.ends_on IS NULL OR r.ends_on >= $3) ORDER BY r.role) AS roles
FROM session s
LEFT JOIN LATERAL (
  SELECT jsonb_build_object('enterpriseId', e.enterprise_id, 'role', e.role) AS member
  FROM enterprise_member e WHERE e.account_id = s.account_id ORDER BY e.since, e.enterprise_id LIMIT 1
) m ON true
WHERE s.token_hash = $1 AND s.expires_at > $2
  AND s.last_seen_at + make_interval(secs => s.idle_seconds) > $2`,
};
