/** $1 the meeting, $2 an application that comes to its agenda, or null. Locks are taken by id everywhere. */
export const lockApplications = `
SELECT a.id FROM application a WHERE a.id IN (SELECT i.application_id FROM panel_item i WHERE i.meeting_id = $1)
  OR a.id = $2 ORDER BY a.id FOR UPDATE`;

/** $1 the zone, $2 the year. */
export const nextSerial = `SELECT coalesce(max(serial), 0) + 1 AS serial FROM panel_meeting WHERE zone_id = $1 AND year = $2`;

/** Lock for drawing a serial. $1 the zone, $2 the year. */
export const oneAtATime = `SELECT pg_advisory_xact_lock(hashtextextended('panel_meeting ' || $1, $2))`;
