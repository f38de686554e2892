/** Whether an address serves or served in a zone. $1 zone, $2 address. */
export const isStaffAlready = `SELECT 1 FROM account a WHERE a.email = $2 AND (
  EXISTS (SELECT 1 FROM desk_membership o WHERE o.account_id = a.id AND o.zone_id = $1)
  OR EXISTS (SELECT 1 FROM staff_appointment o WHERE o.account_id = a.id AND o.zone_id = $1))`;

/** Voids open invitations of an address. $1 zone, $2 address, $3 now. */
export const withdrawEarlier = `UPDATE staff_invitation SET withdrawn_at = $3
WHERE zone_id = $1 AND email = $2 AND accepted_at IS NULL AND withdrawn_at IS NULL`;

/** Voids open invitations by a person. $1 zone, $2 account, $3 now. */
export const withdrawInvitations = `UPDATE staff_invitation SET withdrawn_at = $3
WHERE zone_id = $1 AND invited_by = $2 AND accepted_at IS NULL AND withdrawn_at IS NULL`;

const period = `'startsOn', o.starts_on, 'endsOn', o.ends_on, 'revokedAt', o.revoked_at`;

const member = `
SELECT a.id, a.name, a.email, x.at IS NULL AS active,
  EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS "hasSecondFactor",
  (SELECT max(r.at) FROM sign_in_record r WHERE r.account_id = a.id AND r.outcome = 'signed_in') AS "lastSignInAt", h.offices
FROM account a LEFT JOIN deactivated_account x ON x.account_id = a.id AND x.zone_id = $1
CROSS JOIN LATERAL (
  SELECT jsonb_agg(office ORDER BY office->>'startsOn' DESC, office->>'id') AS offices FROM (
  SELECT jsonb_build_object('id', o.id, 'desk', o.desk, 'deputy', o.deputy, 'role', NULL, ${period}) AS office
    FROM desk_membership o WHERE o.account_id = a.id AND o.zone_id = $1
  UNION ALL SELECT jsonb_build_object('id', o.id, 'desk', NULL, 'deputy', false, 'role', o.role, ${period})
    FROM staff_appointment o WHERE o.account_id = a.id AND o.zone_id = $1) all_of_them) h
WHERE a.id IN (SELECT account_id FROM desk_membership WHERE zone_id = $1 UNION SELECT account_id FROM staff_appointment WHERE zone_id = $1)`;

/** One member of staff. $1 zone, $2 account. */
export const staffMemberOf = `${member} AND a.id = $2`;

/** Staff by name. $1 zone, $2 and $3 the last one seen, $4 how many. */
export const staffPage = `${member} AND (a.name, a.id) > ($2, $3::uuid) ORDER BY a.name, a.id LIMIT $4`;
