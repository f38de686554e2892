import { isRunningSession } from '../actors/actor-of.sql.js';

/** Expired sessions. $1 now. */
export const deleteEndedSessions = `DELETE FROM session s WHERE NOT (${isRunningSession('$1')})`;
