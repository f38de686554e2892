import { isRunningSession } from '../actors/actor-of.sql.js';

/** Sessions that have ended by themselves. $1 now. */
export const deleteEndedSessions = `DELETE FROM session s WHERE NOT (${isRunningSession('$1')})`;
