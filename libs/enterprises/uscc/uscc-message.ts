import { strangeCharacter, usccCheckCharacter, usccFault, usccLength } from './uscc.js';

/** The fault of a code as a sentence, with the correct form; nothing for a valid code. */
export function usccMessage(code: string): string | undefined {
  if (code.length !== usccLength) return `A USCC has ${usccLength} characters; this one has ${code.length}`;
  const fault = usccFault(code);
  if (fault === 'characters') return strangeMessage(code, strangeCharacter(code));
  if (fault === undefined) return undefined;
  const [given, right] = [code.charAt(usccLength - 1), usccCheckCharacter(code)];
  return `The check character does not fit: it is ${given}, and for the 17 characters before it would be ${right}`;
}

function strangeMessage(code: string, place: number): string {
  const character = code.charAt(place);
  const reason = 'IOSVZ'.includes(character)
    ? 'the letters I, O, S, V and Z are never used'
    : 'only digits and capital letters are used';
  return `Character ${place + 1} is ${JSON.stringify(character)}: ${reason} in a USCC`;
}
