/** 统一社会信用代码, GB 32100-2015: 17 characters and a check character. I, O, S, V and Z are never used. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

export function isUscc(code: unknown): code is string {
  return typeof code === 'string' && usccFault(code) === undefined;
}

/** Says what is wrong with a code and what would be right; nothing when it is right. */
export function usccFault(code: string): string | undefined {
  if (code.length !== 18) return `A USCC has 18 characters; this one has ${code.length}`;
  const strange = [...code].findIndex((character) => !alphabet.includes(character));
  if (strange >= 0) return strangeCharacter(code.charAt(strange), strange + 1);
  const right = usccCheckCharacter(code);
  if (code.charAt(17) === right) return undefined;
  return `The check character does not fit: it is ${code.charAt(17)}, and for the 17 characters before it would be ${right}`;
}

/** GB 32100-2015: (31 − Σ cᵢ·3^(i−1) mod 31) mod 31 over the first 17 characters. */
export function usccCheckCharacter(code: string): string {
  let sum = 0;
  for (let place = 0, weight = 1; place < 17; place += 1, weight = (weight * 3) % 31) {
    sum += alphabet.indexOf(code.charAt(place)) * weight;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * Whether characters 9 to 17 are an organisation code (GB 11714-1997) with its check character right.
 * Some that were issued are not, so a mismatch is worth a note, never an error.
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

function strangeCharacter(character: string, place: number): string {
  const reason = 'IOSVZ'.includes(character)
    ? 'the letters I, O, S, V and Z are never used'
    : 'only digits and capital letters are used';
  return `Character ${place} is ${JSON.stringify(character)}: ${reason} in a USCC`;
}
