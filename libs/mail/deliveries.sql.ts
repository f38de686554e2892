/** The letter that has been due longest, locked. $1 now. */
export const nextDueLetter = `
SELECT id, recipient, locale, kind, facts, attempts FROM outgoing_mail
WHERE sent_at IS NULL AND next_try_at <= $1 AND expires_at > $1 ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED`;

/** Sent letters and expired ones. $1 end of the time on record, $2 now. */
export const deleteOldLetters = `
DELETE FROM outgoing_mail WHERE sent_at < $1 OR (sent_at IS NULL AND expires_at <= $2)`;
