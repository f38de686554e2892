import type { Statement } from '#platform';
import { actorColumns, isActive, revisionOfRules } from './actor-columns.sql.js';

/** Condition on a row `s` of `session`: neither expired nor idle for too long. */
export const isRunningSession = (now: string): string =>
  `s.expires_at > ${now} AND s.last_seen_at + make_interval(secs => s.idle_seconds) > ${now}`;

/**
 * The actor of a session and the revision of the zone's rules, in one round trip.
 * $1 hash of the token, $2 now, $3 today's date in the zone.
 */
export const actorOfSession: Statement = {
  name: 'actor-of-session',
  text: `
SELECT s.account_id AS id, s.zone_id AS "zoneId", s.id AS "sessionId", s.last_seen_at AS "lastSeenAt",
  s.assured_at AS "assuredAt", s.vouched,
  a.password_hash IS NOT NULL AS "hasPassword",
  EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = s.account_id AND f.confirmed_at IS NOT NULL) AS "hasSecondFactor",
  ${revisionOfRules('s.zone_id')} AS "rulesRevision",
  ${actorColumns({ account: 's.account_id', chosen: 's.enterprise_id', zone: 's.zone_id', day: '$3' })}
FROM session s JOIN account a ON a.id = s.account_id AND a.erased_at IS NULL
WHERE s.token_hash = $1 AND ${isRunningSession('$2')} AND ${isActive('s.account_id', 's.zone_id')}`,
};
