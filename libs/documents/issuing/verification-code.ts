import { randomBytes } from 'node:crypto';

/** Crockford's 32 characters: no I, L, O, U, so that nothing is misread on paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const shape = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** 核验码: 16 characters of 5 bits, 80 in all, in groups of four. `random` gives that many bytes. */
export function newCode(random: (bytes: number) => Buffer = randomBytes): string {
  return grouped([...random(16)].map((byte) => alphabet.charAt(byte % alphabet.length)).join(''));
}

/** A code as somebody typed it, in the way it is stored; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  return shape.test(plain) ? grouped(plain) : null;
}

const grouped = (plain: string): string => plain.match(/.{4}/g)?.join('-') ?? plain;
