import { randomBytes } from 'node:crypto';
import { hashOfToken } from '../sessions/session-token.js';

const howMany = 10;

/** Crockford's alphabet: without I, L, O and U, which are misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const shape = /^[0-9A-HJKMNP-TV-Z]{24}$/;

/** Ten codes of 120 random bits, in groups of four, as they are written down. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => letters().match(/.{4}/g)!.join('-'));
}

/** Accepts either case and any separators. */
export const isRecoveryCode = (code: string): boolean => shape.test(normal(code));

/** Stored form. A plain hash is enough for so many random bits (OWASP ASVS 5, 6.5.2). */
export const hashOfRecoveryCode = (code: string): string => hashOfToken(normal(code));

/** 256 is a multiple of 32, so every letter is as likely as every other. */
const letters = (): string => [...randomBytes(24)].map((byte) => alphabet[byte % 32]).join('');

const normal = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase();
