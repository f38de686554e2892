/** Beginning of operation. $1 project. */
export const firstOperating = `
SELECT min(valid_from) AS since FROM project_revision WHERE project_id = $1 AND stage = 'operating'`;

/** Last entry of each project at an instant. $1 projects, $2 instant or null for now. */
export const lastActs = `
SELECT DISTINCT ON (project_id) project_id AS "projectId", act FROM project_assessment
 WHERE project_id = ANY($1) AND ($2::timestamptz IS NULL OR at <= $2) ORDER BY project_id, number DESC`;
