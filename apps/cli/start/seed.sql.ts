/** Of two starts on one database the second waits, and finds what the first has loaded. Until the end of the transaction. */
export const seedAlone = `SELECT pg_advisory_xact_lock(hashtext('ruqu:seed'))`;

/** A loading that came to nothing has taken numbers; on untouched tables they begin anew. */
export const numberFromOne = `ALTER SEQUENCE application_number_seq RESTART; ALTER SEQUENCE project_code_seq RESTART`;
