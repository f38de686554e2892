/** Keys that ended before an instant. $1 the instant. */
export const deleteEndedKeys = `DELETE FROM api_key WHERE least(expires_at, revoked_at) < $1`;
