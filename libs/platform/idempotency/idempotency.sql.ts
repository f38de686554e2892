/** Takes the key, unless somebody has. $1 actor, $2 key, $3 hash of the request. */
export const reserveKey = `
INSERT INTO idempotency_key (actor_id, key, request_hash, status, created_at) VALUES ($1, $2, $3, 201, now())
ON CONFLICT DO NOTHING RETURNING key`;

/** Answer stored under a key. $1 actor, $2 key. */
export const firstAnswer = `SELECT request_hash AS "requestHash", body FROM idempotency_key WHERE actor_id = $1 AND key = $2`;

/** Stores the answer. $1 actor, $2 key, $3 answer. */
export const keepAnswer = `UPDATE idempotency_key SET body = $3::jsonb WHERE actor_id = $1 AND key = $2`;
