/** 统一社会信用代码, GB 32100-2015: 18 characters of this alphabet (no I O S V Z). */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const bodyLength = 17;

export type UsccFault = 'length' | 'characters' | 'check';

/** The last character: (31 − Σ cᵢ·3^(i−1) mod 31) mod 31. */
function checkCharacter(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** What the last character of a code would have to be. */
export const rightCheckCharacter = (code: string): string => checkCharacter(code.slice(0, bodyLength));

/** What is wrong with a code as typed; nothing when it is right. */
export function usccFault(code: string): UsccFault | undefined {
  if ([...code].some((character) => !alphabet.includes(character))) return 'characters';
  if (code.length !== bodyLength + 1) return 'length';
  return rightCheckCharacter(code) === code.charAt(bodyLength) ? undefined : 'check';
}

/** Upper case, without spaces or full-width forms. */
export const usccAsTyped = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
