import { isCoveredFreely } from '../lists/stand-ins.sql.js';

/**
 * The first task of a desk that the actor may claim, with its application locked. $1 the zone, $2 the desk, $3 the actor,
 * $4 their enterprises, $5 whether the desk is theirs, $6 their stand-ins.
 */
export const nextInQueue = (lock: string) => `
SELECT t.id, t.application_id AS "applicationId"
FROM task t JOIN application a ON a.id = t.application_id
WHERE t.zone_id = $1 AND t.desk = $2 AND t.ready AND NOT ($3 = ANY (t.excluded_people)) AND NOT (a.enterprise_id = ANY ($4::uuid[]))
  AND ($5 OR ${isCoveredFreely('$6')})
ORDER BY t.priority, t.due_on, t.opened_at, t.id
LIMIT 1 FOR UPDATE OF a ${lock}`;
