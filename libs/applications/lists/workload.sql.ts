import { sqlList } from '#kernel';
import { openTaskStates } from '../lifecycle/index.js';
import { isCovered, isHeldBy } from './stand-ins.sql.js';

/** $1 the zone, $2 desks that the actor works at, $3 own desks, $4 the actor, $5 their stand-ins, $6 today. */
export const workload = `
SELECT desk, count(*) FILTER (WHERE ready)::int AS open,
  count(*) FILTER (WHERE state = 'claimed' AND ${isHeldBy('$4', '$5')})::int AS mine,
  count(*) FILTER (WHERE (ready OR state = 'claimed') AND due_on < $6)::int AS overdue
FROM task t WHERE zone_id = $1 AND desk = ANY ($2) AND (desk = ANY ($3) OR ${isCovered('$5')})
  AND state IN ${sqlList(openTaskStates)} GROUP BY desk`;
