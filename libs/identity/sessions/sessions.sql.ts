import { isRunningSession } from '../actors/actor-of.sql.js';

/** $1 milliseconds by which the time of a demonstration is moved: nobody was idle meanwhile. */
export const postponeSessions = `
UPDATE session
   SET last_seen_at = last_seen_at + $1 * interval '1 ms', expires_at = expires_at + $1 * interval '1 ms',
       assured_at = assured_at + $1 * interval '1 ms'`;

/** Expired sessions. $1 now. */
export const deleteEndedSessions = `DELETE FROM session s WHERE NOT (${isRunningSession('$1')})`;
