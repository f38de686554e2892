/** Uses a token up; a second request finds none. $1 hash, $2 now. */
export const useReset = `
DELETE FROM password_reset WHERE token_hash = $1 AND expires_at > $2 AND account_id IS NOT NULL
RETURNING account_id AS "accountId"`;
