/** Takes up an invitation. The first enterprise keeps it and may come back. $1 code, $2 enterprise, $3 now, $4 zone. */
export const takeUpInvitation = `
UPDATE project_invitation i SET accepted_by = $2, accepted_at = COALESCE(i.accepted_at, $3)
  FROM project p
 WHERE i.code = $1 AND i.zone_id = $4 AND i.expires_at > $3 AND (i.accepted_by IS NULL OR i.accepted_by = $2)
   AND p.id = i.project_id AND p.stage IN ('reserve', 'proposed')
RETURNING i.project_id AS "projectId"`;
