/** $1 the meeting, $2 an application that comes to its agenda, or null. By id, as everybody locks several. */
export const lockApplications = `
SELECT a.id FROM application a WHERE a.id IN (SELECT i.application_id FROM panel_item i WHERE i.meeting_id = $1)
  OR a.id = $2 ORDER BY a.id FOR UPDATE`;

/** $1 the zone, $2 the year. */
export const nextSerial = `SELECT coalesce(max(serial), 0) + 1 AS serial FROM panel_meeting WHERE zone_id = $1 AND year = $2`;

/** Serials of a zone and year are drawn one at a time. */
export const oneAtATime = `SELECT pg_advisory_xact_lock(hashtextextended('panel_meeting ' || $1, $2))`;
