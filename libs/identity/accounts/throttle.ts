import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { SignInDelayed } from './identity-errors.js';

const freeAttempts = 5;
const longestDelaySeconds = 900;
const forgottenAfterSeconds = 3600;

/**
 * Counts the attempt before the password is looked at, so that many at once are no way round the limit. From the
 * sixth attempt each doubles the wait: 1 s, 2 s, 4 s … 15 min. Nothing is returned while the wait lasts.
 */
const admit = `
INSERT INTO sign_in_throttle AS t (key, attempts, last_at, blocked_until) VALUES ($1, 1, $2, $2)
ON CONFLICT (key) DO UPDATE SET
  attempts = CASE WHEN t.last_at < $2 - make_interval(secs => ${forgottenAfterSeconds}) THEN 1 ELSE t.attempts + 1 END,
  last_at = $2,
  blocked_until = $2 + make_interval(secs => CASE
    WHEN t.last_at < $2 - make_interval(secs => ${forgottenAfterSeconds}) OR t.attempts + 1 < ${freeAttempts} THEN 0
    ELSE least(power(2, least(t.attempts + 1 - ${freeAttempts}, 20)), ${longestDelaySeconds}) END)
WHERE t.blocked_until <= $2
RETURNING key`;

const waiting = `SELECT ceil(extract(epoch FROM blocked_until - $2::timestamptz))::int AS seconds FROM sign_in_throttle WHERE key = $1`;

/** Throws {@link SignInDelayed} while this account may not be tried from this address. */
export async function admitAttempt(db: DataSource, key: string, now: Date): Promise<void> {
  const admitted = await db.query<unknown[]>(admit, [key, now]);
  if (admitted.length > 0) return;
  const [row] = await db.query<{ seconds: number }[]>(waiting, [key, now]);
  throw new SignInDelayed(Math.max(row?.seconds ?? 1, 1));
}

export async function forgetAttempts(db: DataSource, key: string): Promise<void> {
  await db.query('DELETE FROM sign_in_throttle WHERE key = $1', [key]);
}

/** Deletes the counts that matter no more. */
export async function forgetWaits(db: DataSource, now: Date): Promise<void> {
  const over = `DELETE FROM sign_in_throttle WHERE last_at < $1::timestamptz - make_interval(secs => ${forgottenAfterSeconds})`;
  await db.query(over, [now]);
}

export function throttleKey(email: string, address: string): string {
  return createHash('sha256').update(`${email.toLowerCase()}\n${address}`).digest('hex');
}

/** Codes are short and the account is known by then, so it waits wherever the guesses come from. */
export const codeThrottleKey = (accountId: string): string => throttleKey('code', accountId);
