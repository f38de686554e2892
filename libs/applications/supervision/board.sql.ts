import { sqlList } from '#kernel';
import { holdsOn } from '#identity';
import { openTaskStates, unsettledCardStates } from '../lifecycle/index.js';
import { lampIn } from '../lists/lamp.sql.js';

/**
 * Only tasks that can be done now count. They are chosen in the outer query, so that the index alone answers.
 * $1 the zone, $2 today, $3 the first green days.
 */
export const lampsByDesk = `
SELECT desk, count(*) FILTER (WHERE ready)::int AS open, count(*) FILTER (WHERE state = 'claimed')::int AS claimed,
  count(*) FILTER (WHERE lamp = 'green')::int AS green, count(*) FILTER (WHERE lamp = 'yellow')::int AS yellow,
  count(*) FILTER (WHERE lamp = 'red')::int AS red, min(opened_at) FILTER (WHERE counts) AS oldest
FROM (
  SELECT desk, ready, state, opened_at, counts, CASE WHEN counts THEN ${lampIn('$2', '$3')} END AS lamp
  FROM (SELECT *, ready OR state = 'claimed' AS counts FROM task WHERE zone_id = $1 AND state IN ${sqlList(openTaskStates)}) t
) t GROUP BY desk`;

const worksThere = `EXISTS (SELECT 1 FROM desk_membership m WHERE m.zone_id = t.zone_id AND m.desk = t.desk
  AND m.account_id::text IN (t.holder, t.on_behalf_of) AND ${holdsOn('m', '$2::date')})`;

/** $1 the zone, $2 today. */
export const loadByPerson = `
SELECT t.holder, count(*)::int AS claimed, count(*) FILTER (WHERE t.due_on < $2)::int AS overdue,
  count(*) FILTER (WHERE NOT ${worksThere})::int AS stranded
FROM task t WHERE t.zone_id = $1 AND t.state = 'claimed' GROUP BY t.holder ORDER BY stranded DESC, overdue DESC, claimed DESC, t.holder`;

/** $1 the zone. */
export const openCards = `
SELECT rule, colour, count(*) FILTER (WHERE state = 'open')::int AS open,
  count(*) FILTER (WHERE state = 'appealed')::int AS appealed
FROM card WHERE zone_id = $1 AND state IN ${sqlList(unsettledCardStates)} GROUP BY rule, colour ORDER BY colour, rule`;
