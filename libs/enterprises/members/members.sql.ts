/** People of an enterprise, in the order of joining. $1 enterprise. */
export const membersOf = `SELECT a.id, a.name, a.email, m.role, m.since FROM enterprise_member m JOIN account a ON a.id = m.account_id
WHERE m.enterprise_id = $1 ORDER BY m.since, a.id`;

/** Enterprises of an account, in the order of joining. $1 account. */
export const enterprisesOf = `SELECT e.id, e.name_zh AS "nameZh", e.name_en AS "nameEn", e.uscc, m.role
FROM enterprise_member m JOIN enterprise e ON e.id = m.enterprise_id WHERE m.account_id = $1 ORDER BY m.since, e.id`;

/** One statement, so that exactly one of the two is owner at any moment. $1 enterprise, $2 from, $3 to. */
export const handOver = `UPDATE enterprise_member SET role = CASE WHEN account_id = $3 THEN 'owner' ELSE 'handler' END
WHERE enterprise_id = $1 AND account_id IN ($2, $3)`;

/** Entries of the record, newest first. $1 enterprise, $2 and $3 the last one seen, $4 how many. */
export const memberEventsOf = `SELECT e.id, e.at, e.kind, e.role, e.former_role AS "formerRole", b.name AS by, coalesce(a.name, i.email) AS about
FROM member_event e LEFT JOIN account b ON b.id = e.by LEFT JOIN account a ON a.id = e.account_id
LEFT JOIN member_invitation i ON i.id = e.invitation_id
WHERE e.enterprise_id = $1 AND ($2::timestamptz IS NULL OR (e.at, e.id) < ($2, $3::uuid)) ORDER BY e.at DESC, e.id DESC LIMIT $4`;

/** Voids open invitations of an address. $1 enterprise, $2 address, $3 now. */
export const withdrawEarlier = `UPDATE member_invitation SET withdrawn_at = $3
WHERE enterprise_id = $1 AND email = $2 AND accepted_at IS NULL AND withdrawn_at IS NULL`;

/** Lets nobody else count for these keys until the transaction ends. $1 keys. */
export const lockInvitations = `SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM (SELECT unnest($1::text[]) AS key ORDER BY 1) k`;

/** Invitations since $4, withdrawn ones too: by the enterprise $1, by the account $2, to the address $3. */
export const invitationsOfTheDay = `SELECT
  (SELECT count(*)::int FROM member_invitation WHERE enterprise_id = $1 AND invited_at > $4) AS "ofEnterprise",
  (SELECT count(*)::int FROM member_invitation WHERE invited_by = $2 AND invited_at > $4) AS "ofAccount",
  (SELECT count(*)::int FROM member_invitation WHERE email = $3 AND invited_at > $4) AS "toAddress"`;

/** Open requests to join, oldest first. $1 enterprise. */
export const waitingRequests = `SELECT r.id, r.account_id AS "accountId", a.name, a.email, r.reason, r.asked_at AS "askedAt"
FROM membership_request r JOIN enterprise e ON e.uscc = r.uscc JOIN account a ON a.id = r.account_id
WHERE e.id = $1 AND r.answer IS NULL ORDER BY r.asked_at, r.id LIMIT 200`;
