const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 统一社会信用代码 of an enterprise that cannot exist (no region has the code 000000), with its check character. */
export function aUscc(organisation: string): string {
  const body = `91000000${organisation}`;
  const sum = [...body].reduce((total, character, place) => total + alphabet.indexOf(character) * 3 ** place, 0);
  return body + alphabet.charAt((31 - (sum % 31)) % 31);
}
