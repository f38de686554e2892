const freeAttempts = 5;
const longestDelaySeconds = 900;
const forgottenAfterSeconds = 3600;

/**
 * Counts an attempt before the password is checked, so that many at once do not pass the limit. From the sixth on each
 * doubles the wait: 1 s, 2 s, 4 s … 15 min. Returns nothing while the wait lasts. $1 key, $2 now.
 */
export const countAttempt = `
INSERT INTO sign_in_throttle AS t (key, attempts, last_at, blocked_until) VALUES ($1, 1, $2, $2)
ON CONFLICT (key) DO UPDATE SET
  attempts = CASE WHEN t.last_at < $2 - make_interval(secs => ${forgottenAfterSeconds}) THEN 1 ELSE t.attempts + 1 END,
  last_at = $2,
  blocked_until = $2 + make_interval(secs => CASE
    WHEN t.last_at < $2 - make_interval(secs => ${forgottenAfterSeconds}) OR t.attempts + 1 < ${freeAttempts} THEN 0
    ELSE least(power(2, least(t.attempts + 1 - ${freeAttempts}, 20)), ${longestDelaySeconds}) END)
WHERE t.blocked_until <= $2
RETURNING key`;

/** Seconds until the next attempt. $1 key, $2 now. */
export const remainingWait = `SELECT ceil(extract(epoch FROM blocked_until - $2::timestamptz))::int AS seconds FROM sign_in_throttle WHERE key = $1`;

/** All attempts under a key. $1 key. */
export const deleteAttempts = `DELETE FROM sign_in_throttle WHERE key = $1`;

/** Counts that no longer matter. $1 now. */
export const deleteOldAttempts = `
DELETE FROM sign_in_throttle WHERE last_at < $1::timestamptz - make_interval(secs => ${forgottenAfterSeconds})`;
