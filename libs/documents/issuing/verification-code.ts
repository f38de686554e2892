import { randomBytes } from 'node:crypto';

/** Crockford's alphabet without I, L, O and U, which are misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const shape = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** 核验码: 80 random bits in four groups. `random` returns that many bytes. */
export function newCode(random: (bytes: number) => Buffer = randomBytes): string {
  return grouped([...random(16)].map((byte) => alphabet.charAt(byte % alphabet.length)).join(''));
}

/** Stored form of a typed code; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  return shape.test(plain) ? grouped(plain) : null;
}

const grouped = (plain: string): string => plain.match(/.{4}/g)?.join('-') ?? plain;
