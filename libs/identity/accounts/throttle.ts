import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { SignInDelayed } from './identity-errors.js';
import { countAttempt, deleteAttempts, deleteOldAttempts, remainingWait } from './throttle.sql.js';

/** Throws {@link SignInDelayed} while this account may not be tried from this address. */
export async function admitAttempt(db: DataSource, key: string, now: Date): Promise<void> {
  const admitted = await db.query<unknown[]>(countAttempt, [key, now]);
  if (admitted.length > 0) return;
  const [row] = await db.query<{ seconds: number }[]>(remainingWait, [key, now]);
  throw new SignInDelayed(Math.max(row?.seconds ?? 1, 1));
}

export async function forgetAttempts(db: DataSource, key: string): Promise<void> {
  await db.query(deleteAttempts, [key]);
}

/** Deletes outdated counts. */
export async function forgetWaits(db: DataSource, now: Date): Promise<void> {
  await db.query(deleteOldAttempts, [now]);
}

export function throttleKey(email: string, address: string): string {
  return createHash('sha256').update(`${email.toLowerCase()}\n${address}`).digest('hex');
}

/** Codes are short, so guesses are counted per account, whatever their address. */
export const codeThrottleKey = (accountId: string): string => throttleKey('code', accountId);
