/** Closes the current revision and opens the next. $1 project, $2 zone, $3 stage, $4 figures, $5 at, $6 actor, $7 reason. */
export const reviseProject = `SELECT project_revise($1, $2, NULL, $3, $4, $5, $6, $7) AS revision`;
