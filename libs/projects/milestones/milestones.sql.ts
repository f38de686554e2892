/** Stages of a project, revision by revision. $1 project. */
export const stagesOf = `
SELECT stage, valid_from AS "validFrom" FROM project_revision WHERE project_id = $1 ORDER BY revision`;
