/** $1 the number of entries. Those locked by another process are skipped. */
export const takeOldest = `
WITH oldest AS (SELECT id FROM outbox ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
DELETE FROM outbox o USING oldest WHERE o.id = oldest.id
RETURNING o.id, o.topic, o.key, o.payload, o.not_before AS "notBefore"`;
