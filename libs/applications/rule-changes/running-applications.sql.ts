import { sqlList } from '#kernel';
import { underWay } from '../lifecycle/index.js';

const isRunning = `a.status IN ${sqlList(underWay)}`;

/** $1 the zone. */
export const runningCounts = `
SELECT a.kind, a.procedure_version AS version, count(*)::int AS running FROM application a
WHERE a.zone_id = $1 AND ${isRunning} GROUP BY a.kind, a.procedure_version`;

/** Applications with their last submission. $1 the zone, $2 the kind, $3 and $4 version and id of the last before, $5 how many. */
export const runningAfter = `
SELECT a.id, a.zone_id AS "zoneId", a.kind, a.number, a.project_name AS "projectName", a.status, a.state,
  a.procedure_version AS "procedureVersion", s.form
FROM application a JOIN submission s ON s.application_id = a.id AND s.round = (a.state->>'round')::int
WHERE a.zone_id = $1 AND a.kind = $2 AND ${isRunning} AND (a.procedure_version, a.id) > ($3, $4::uuid)
ORDER BY a.procedure_version, a.id LIMIT $5`;
