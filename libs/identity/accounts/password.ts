import { hash, verify, type Options } from '@node-rs/argon2';
import type { Bilingual } from '#kernel';
import { commonPasswords } from './common-passwords.js';
import { Turns } from '#platform';

export const passwordLength = { min: 12, max: 128 } as const;

/** Argon2id (RFC 9106) with 19 MiB, two passes, one lane: the first choice of the OWASP password storage guide. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing takes half of the four threads that also read files, and makes nobody wait longer than some seconds. */
const turns = new Turns({ running: 2, waiting: 100 });

/** Hash without a password: an unknown account costs as much time as a wrong password. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$pqNIxj0jY1ljzb8i2yQw2w$OTmFwu5vVhiIOcFaonvLHAiuQuxPxOomlE4hmBmTxlk';

/** Fault of a new password, if any. Length counts, not kinds of characters (NIST SP 800-63B). */
export function passwordFault(password: string): Bilingual | undefined {
  const { length } = [...normal(password)];
  const { min, max } = passwordLength;
  if (length < min) return tooShort(length);
  if (length > max) return tooLong(length);
  return isGuessable(normal(password).toLowerCase()) ? guessable : undefined;
}

const tooShort = (length: number): Bilingual => ({
  zh: `密码至少 ${passwordLength.min} 位，现有 ${length} 位。`,
  en: `The password has ${length} characters; it needs at least ${passwordLength.min}.`,
});

const tooLong = (length: number): Bilingual => ({
  zh: `密码最多 ${passwordLength.max} 位，现有 ${length} 位。`,
  en: `The password has ${length} characters; it may have at most ${passwordLength.max}.`,
});

const guessable: Bilingual = {
  zh: '这个密码太常见，容易被猜中，请换一个。',
  en: 'The password is one of those that are tried first; choose another.',
};

/** @throws Busy when too many are being hashed. */
export function hashPassword(password: string): Promise<string> {
  return turns.through(() => hash(normal(password), cost));
}

/** Verifies a password. Without a hash it does the same work and returns false. @throws Busy */
export async function isPassword(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  const right = await turns.through(() => verify(passwordHash ?? nobodysHash, normal(password)));
  return right && typeof passwordHash === 'string';
}

/** NFKC makes the same letters from another keyboard equal. */
const normal = (password: string): string => password.normalize('NFKC');

function isGuessable(password: string): boolean {
  return commonPasswords.has(password) || new Set(password).size < 4;
}
