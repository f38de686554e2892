import { sqlList } from '#kernel';
import { openTaskStates, underWay } from '../lifecycle/index.js';
import { followedStandings } from '../tables/condition.entity.js';

/** Applications that one statement reads. */
export const page = 500;

/**
 * Applications that could have a timer: under way, or ended with a task, a limit or a condition left. $1 the last id before,
 * $2 the zone, or null for all.
 */
export const inPlayAfter = `
SELECT a.id, a.zone_id AS "zoneId", a.kind, a.procedure_version AS "procedureVersion", a.version,
  a.next_due_at AS "nextDueAt", a.state
FROM application a WHERE a.id > $1 AND ($2::varchar IS NULL OR a.zone_id = $2) AND (
  a.status IN ${sqlList(underWay)}
  OR a.next_due_at IS NOT NULL OR a.calendar_revision IS NOT NULL
  OR EXISTS (SELECT 1 FROM task t WHERE t.application_id = a.id AND t.state IN ${sqlList(openTaskStates)})
  OR EXISTS (SELECT 1 FROM approval_condition c WHERE c.application_id = a.id AND c.standing IN ${sqlList(followedStandings)}))
ORDER BY a.id LIMIT ${page}`;

/** $1 the mismatches, $2 now. A command that came meanwhile has stored its own timer. */
export const repairTimers = `
WITH repaired AS (
  UPDATE application a SET next_due_at = c.computed
  FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, version int, stored timestamptz, computed timestamptz, expected boolean)
  WHERE a.id = c.id AND a.version = c.version
  RETURNING a.id, c.stored, c.computed, c.expected
), listed AS (
  INSERT INTO timer_finding (application_id, found_at, stored, computed)
  SELECT id, $2, stored, computed FROM repaired WHERE NOT expected ON CONFLICT DO NOTHING
)
SELECT id AS "applicationId", stored, computed, expected FROM repaired`;
