import type { Statement } from '#platform';
import { actorColumns, isActive, revisionOfRules } from '../actors/actor-columns.sql.js';

/** Condition on a row `k` of `api_key`: neither revoked nor expired. */
export const isValidKey = (now: string): string => `k.revoked_at IS NULL AND k.expires_at > ${now}`;

/** The actor behind a key. $1 hash of the key, $2 now, $3 today's date in the zone. */
export const actorOfKey: Statement = {
  name: 'actor-of-key',
  text: `
SELECT k.account_id AS id, k.zone_id AS "zoneId", k.id AS "keyId", k.scopes, k.enterprise_id AS "enterpriseId",
  k.last_used_at AS "lastUsedAt", ${revisionOfRules('k.zone_id')} AS "rulesRevision",
  ${actorColumns({ account: 'k.account_id', chosen: 'k.enterprise_id', zone: 'k.zone_id', day: '$3' })}
FROM api_key k
WHERE k.key_hash = $1 AND ${isValidKey('$2')} AND ${isActive('k.account_id', 'k.zone_id')}`,
};
