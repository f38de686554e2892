import { sqlList } from '#kernel';
import { admittedStages } from '#projects';
import { endedStatuses, openTaskStates, underWay, type CaseTaskKind } from '../lifecycle/index.js';

const isUnderWay = `a.status IN ${sqlList(underWay)}`;

/** Tasks of an examination end with it. */
const endingKinds: CaseTaskKind[] = ['check', 'opinion', 'vote', 'signature', 'revocation'];

/** An approval can still be revoked, so its tasks may be open. */
const endedOtherwise = endedStatuses.filter((status) => status !== 'approved');

/** Rows that no sequence of commands should lead to. $1 the zone, or null for all; $2 ten minutes ago; $3 a week ago. */
export const violations = `
WITH mine AS (SELECT * FROM application WHERE $1::varchar IS NULL OR zone_id = $1),
undone AS (SELECT * FROM task WHERE state IN ${sqlList(openTaskStates)})
SELECT 'nobody_has_the_turn' AS kind, a.id AS "applicationId", a.number, a.updated_at AS since FROM mine a
 WHERE ${isUnderWay} AND a.next_due_at IS NULL
   AND NOT EXISTS (SELECT 1 FROM undone t WHERE t.application_id = a.id)
UNION ALL SELECT 'events_unpublished', a.id, a.number, o.created_at
  FROM outbox o JOIN mine a ON a.id = (o.payload->>'applicationId')::uuid WHERE o.created_at < $2
UNION ALL SELECT 'timer_missed', a.id, a.number, a.next_due_at FROM mine a WHERE a.next_due_at < $2
UNION ALL SELECT 'timer_set_right', a.id, a.number, max(f.found_at)
  FROM timer_finding f JOIN mine a ON a.id = f.application_id WHERE f.found_at > $3 GROUP BY a.id, a.number
UNION ALL SELECT 'limits_outdated', a.id, a.number, c.recorded_at
  FROM (SELECT DISTINCT ON (zone_id) * FROM calendar_act ORDER BY zone_id, revision DESC) c
  JOIN mine a ON a.zone_id = c.zone_id AND a.calendar_revision < c.revision WHERE c.recorded_at < $2
UNION ALL SELECT 'task_opened_twice', a.id, a.number, max(t.opened_at)
  FROM undone t JOIN mine a ON a.id = t.application_id GROUP BY a.id, a.number, t.key HAVING count(*) > 1
UNION ALL SELECT 'task_of_an_ended_application', a.id, a.number, t.opened_at
  FROM undone t JOIN mine a ON a.id = t.application_id
 WHERE t.kind IN ${sqlList(endingKinds)} AND a.status IN ${sqlList(endedOtherwise)}
UNION ALL SELECT 'project_out_of_step', a.id, a.number, a.updated_at
  FROM mine a JOIN project p ON p.id = a.project_id
 WHERE ${isUnderWay} AND CASE a.kind WHEN 'entry' THEN p.stage <> 'proposed'
   ELSE NOT p.stage IN ${sqlList(admittedStages)} END
ORDER BY since LIMIT 500`;
