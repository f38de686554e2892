import type { Statement } from '#platform';
import { actorColumns } from './actor-columns.sql.js';

/** The actor behind a session in one round trip. $1 hash of the token, $2 now, $3 today's date in the zone. */
export const actorOfSession: Statement = {
  name: 'actor-of-session',
  text: `
SELECT s.account_id AS id, s.zone_id AS "zoneId", s.id AS "sessionId", s.last_seen_at AS "lastSeenAt",
  ${actorColumns({ account: 's.account_id', zone: 's.zone_id', day: '$3' })}
FROM session s
WHERE s.token_hash = $1 AND s.expires_at > $2
  AND s.last_seen_at + make_interval(secs => s.idle_seconds) > $2`,
};
