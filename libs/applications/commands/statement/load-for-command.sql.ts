import type { Statement } from '#platform';
import { Application } from '../../tables/application.entity.js';
import type { EntitySql } from './entity.sql.js';

/** $1 the application, $2 the actor, $3 their Idempotency-Key. */
export const loadForCommand = (sql: EntitySql): Statement => ({
  name: 'load-for-command',
  text: `
SELECT ${sql.columns(Application, 'a')},
  coalesce((SELECT e.hash FROM application_event e WHERE e.application_id = a.id ORDER BY e.seq DESC LIMIT 1), '') AS "previousHash",
  coalesce((SELECT z.revision FROM zone_rules z WHERE z.zone_id = a.zone_id), 0) AS "rulesRevision",
  k.request_hash AS "requestHash", k.body AS "answer"
FROM application a LEFT JOIN idempotency_key k ON k.actor_id = $2 AND k.key = $3
WHERE a.id = $1`,
});
