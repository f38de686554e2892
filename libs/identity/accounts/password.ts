import { hash, verify, type Options } from '@node-rs/argon2';
import { commonPasswords } from './common-passwords.js';

export const passwordLength = { min: 12, max: 128 } as const;

/** Argon2id (RFC 9106) with 19 MiB, two passes, one lane: the first choice of the OWASP password storage guide. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash without a password: an unknown account costs as much time as a wrong password. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$pqNIxj0jY1ljzb8i2yQw2w$OTmFwu5vVhiIOcFaonvLHAiuQuxPxOomlE4hmBmTxlk';

/** Fault of a new password, if any. Length counts, not kinds of characters (NIST SP 800-63B). */
export function passwordFault(password: string): string | undefined {
  const { length } = [...normal(password)];
  const { min, max } = passwordLength;
  if (length < min) return `The password has ${length} characters; it needs at least ${min}`;
  if (length > max) return `The password has ${length} characters; it may have at most ${max}`;
  if (isGuessable(normal(password).toLowerCase()))
    return 'The password is one of those that are tried first; choose another';
  return undefined;
}

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), cost);
}

/** Verifies a password. Without a hash it does the same work and returns false. */
export async function isPassword(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  const right = await verify(passwordHash ?? nobodysHash, normal(password));
  return right && typeof passwordHash === 'string';
}

/** NFKC makes the same letters from another keyboard equal. */
const normal = (password: string): string => password.normalize('NFKC');

function isGuessable(password: string): boolean {
  return commonPasswords.has(password) || new Set(password).size < 4;
}
