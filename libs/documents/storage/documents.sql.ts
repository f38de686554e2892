/** The next number of a kind of document in a year. $1 zone, $2 kind, $3 year. */
export const takeSerial = `
INSERT INTO document_serial AS s (zone_id, kind, year, last) VALUES ($1, $2, $3, 1)
ON CONFLICT (zone_id, kind, year) DO UPDATE SET last = s.last + 1 RETURNING last`;

/** Locks the references to a file. $1 a name of the file. */
export const lockFile = `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`;
