/** Locks the import of a zone. $1 zone. */
export const lockImport = `SELECT pg_advisory_xact_lock(hashtext('ruqu:import:' || $1))`;

/** Records rows whose code is new. $1 zone, $2 actor, $3 rows. */
export const recordRows = `
SELECT count(project_revise(r.id, $1, NULL, r.stage, r.figures, r.at, $2, 'imported'))::int AS created
  FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, stage varchar, figures jsonb, at timestamptz)
 WHERE NOT EXISTS (SELECT 1 FROM project p WHERE p.zone_id = $1 AND p.code = r.figures ->> 'code')`;
