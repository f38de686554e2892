import type { Bilingual } from '#kernel';
import { strangeCharacter, usccCheckCharacter, usccFault, usccLength } from './uscc.js';

/** The fault of a code as a sentence, with the correct form; nothing for a valid code. */
export function usccMessage(code: string): Bilingual | undefined {
  if (code.length !== usccLength) return lengthMessage(code.length);
  const fault = usccFault(code);
  if (fault === 'characters') return strangeMessage(code, strangeCharacter(code));
  return fault && checkMessage(code.charAt(usccLength - 1), usccCheckCharacter(code));
}

const lengthMessage = (length: number): Bilingual => ({
  zh: `统一社会信用代码应为 ${usccLength} 位，现有 ${length} 位。`,
  en: `A USCC has ${usccLength} characters; this one has ${length}.`,
});

function strangeMessage(code: string, place: number): Bilingual {
  const character = code.charAt(place);
  const reason = 'IOSVZ'.includes(character)
    ? { zh: '不使用字母 I、O、S、V、Z', en: 'the letters I, O, S, V and Z are never used' }
    : { zh: '只使用数字和大写字母', en: 'only digits and capital letters are used' };
  return {
    zh: `第 ${place + 1} 位为“${character}”，统一社会信用代码${reason.zh}。`,
    en: `Character ${place + 1} is "${character}": ${reason.en} in a USCC.`,
  };
}

const checkMessage = (given: string, right: string): Bilingual => ({
  zh: `校验码不符：末位应为 ${right}，现为 ${given}，请对照营业执照逐位核对。`,
  en: `The check character does not fit: it is ${given}, and for the 17 characters before it would be ${right}. Compare it with the licence.`,
});
