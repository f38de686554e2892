import { codeAsTyped } from '#kernel';

/** 统一社会信用代码, GB 32100-2015: 17 characters and a check character. I, O, S, V and Z are never used. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
export const usccLength = 18;
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

export function isUscc(code: unknown): code is string {
  return typeof code === 'string' && usccFault(code) === undefined;
}

export const usccFaults = ['characters', 'length', 'check'] as const;
export type UsccFault = (typeof usccFaults)[number];

/** The fault of a code; nothing for a valid one. */
export function usccFault(code: string): UsccFault | undefined {
  if (strangeCharacter(code) >= 0) return 'characters';
  if (code.length !== usccLength) return 'length';
  return usccCheckCharacter(code) === code.charAt(usccLength - 1) ? undefined : 'check';
}

/** Place of the first character that no code has; −1 where there is none. */
export const strangeCharacter = (code: string): number =>
  [...code].findIndex((character) => !alphabet.includes(character));

/** A code as typed, in capital letters without spaces or full-width forms. */
export const usccAsTyped = (text: string): string => codeAsTyped(text).replaceAll(/\s/g, '').toUpperCase();

/** GB 32100-2015: (31 − Σ cᵢ·3^(i−1) mod 31) mod 31 over the first 17 characters. */
export function usccCheckCharacter(code: string): string {
  let sum = 0;
  for (let place = 0, weight = 1; place < 17; place += 1, weight = (weight * 3) % 31) {
    sum += alphabet.indexOf(code.charAt(place)) * weight;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * Whether characters 9 to 17 are a valid organisation code (GB 11714-1997). Some issued codes are not, so a mismatch is
 * a note and never an error.
 */
export function hasOrganisationCode(uscc: string): boolean {
  const code = uscc.slice(8, 17);
  const sum = organisationWeights.reduce(
    (total, weight, place) => total + weight * parseInt(code.charAt(place), 36),
    0,
  );
  const rest = 11 - (sum % 11);
  return code.charAt(8) === (rest === 10 ? 'X' : rest === 11 ? '0' : String(rest));
}
