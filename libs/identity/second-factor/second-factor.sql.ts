/**
 * Takes a code only for a later step than the last, so that of two at once one is taken. $1 account, $2 step, $3 now,
 * $4 secret, $5 confirmed.
 */
export const takeStep = `
UPDATE second_factor SET last_step = $2, confirmed_at = coalesce(confirmed_at, $3)
WHERE account_id = $1 AND secret = $4 AND last_step < $2 AND (confirmed_at IS NOT NULL) = $5 RETURNING account_id`;

/** Stores a secret, or replaces an unconfirmed one. $1 account, $2 secret, $3 now. */
export const keepSecret = `
INSERT INTO second_factor (account_id, secret, created_at) VALUES ($1, $2, $3)
ON CONFLICT (account_id) DO UPDATE SET secret = $2, created_at = $3, last_step = 0
WHERE second_factor.confirmed_at IS NULL RETURNING account_id`;
