/** Applications that one statement reads. */
export const page = 200;

export const calculatedBefore = `
SELECT id, version, state FROM application
WHERE zone_id = $1 AND calendar_revision < $2 AND id > $3 ORDER BY id LIMIT ${page}`;

/** $1 the revision, $2 applications whose limits stay. Those changed meanwhile are examined again. */
export const noteRevision = `
UPDATE application a SET calendar_revision = $1
FROM jsonb_to_recordset($2::jsonb) AS f(id uuid, version int)
WHERE a.id = f.id AND a.version = f.version AND a.calendar_revision < $1`;

export const zonesBehind = `
SELECT c.zone_id AS "zoneId" FROM (SELECT zone_id, max(revision) AS revision FROM calendar_act GROUP BY zone_id) c
WHERE EXISTS (SELECT 1 FROM application a WHERE a.zone_id = c.zone_id AND a.calendar_revision < c.revision)`;

export const howManyBehind = `SELECT count(*)::int AS n FROM application WHERE zone_id = $1 AND calendar_revision < $2`;
