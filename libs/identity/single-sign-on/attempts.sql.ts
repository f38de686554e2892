/** Takes an attempt once. $1 hash of the state, $2 hash of the browser, $3 now. */
export const takeAttempt = `DELETE FROM single_sign_on_attempt WHERE state_hash = $1 AND browser_hash = $2 AND expires_at > $3
RETURNING nonce, verifier, return_to AS "returnTo", account_id AS "accountId"`;
