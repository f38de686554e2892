/** $1 the project. One application at a time is under way, so the newest was approved last. */
export const approvedLast = `
SELECT s.application_id AS "applicationId", s.round, s.form
  FROM application a JOIN submission s ON s.application_id = a.id AND s.round = (a.state ->> 'round')::int
 WHERE a.project_id = $1 AND a.kind IN ('entry', 'change') AND a.status = 'approved'
 ORDER BY a.created_at DESC, a.id DESC LIMIT 1`;
