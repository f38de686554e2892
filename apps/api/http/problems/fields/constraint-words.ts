import { usccMessage } from '#enterprises';
import { passwordFault } from '#identity';
import { isBilingual, namedCharacters, unprintableIn, type Bilingual } from '#kernel';

/** A value that does not keep a constraint. */
export interface Breach {
  value: unknown;
  /** What the constraint was declared with, such as the 200 of `@MaxLength(200)`. */
  limits: readonly unknown[];
}

type Words = Bilingual | ((breach: Breach) => Bilingual);

export const needed: Bilingual = { zh: '此项必填。', en: 'This is needed.' };
const wrongForm: Bilingual = { zh: '格式不正确。', en: 'It does not have the right form.' };
const notAText: Bilingual = { zh: '应为文字。', en: 'It must be a text.' };

const atLeast = (least: unknown): Bilingual =>
  least === 1
    ? needed
    : { zh: `至少 ${least as number} 个字。`, en: `It needs at least ${least as number} characters.` };
const oneOf = (allowed: readonly string[]): Bilingual => ({
  zh: `应为以下之一：${allowed.join('、')}。`,
  en: `It must be one of: ${allowed.join(', ')}.`,
});

const notAUscc: Bilingual = {
  zh: '统一社会信用代码应为 18 位数字和大写字母。',
  en: 'A USCC is a text of 18 digits and capital letters.',
};

/** In a list, of all its texts. */
function unprintable(value: unknown): Bilingual {
  const { zh, en } = namedCharacters(unprintableIn([value].flat().join('')));
  return {
    zh: `文书上无法显示字符${zh}，请换用其他写法。`,
    en: `No paper can show ${en}; please write it another way.`,
  };
}

const ofText = (value: unknown, fault: (text: string) => Bilingual | undefined): Bilingual | undefined =>
  typeof value === 'string' ? fault(value) : undefined;

/** What is wrong with a field of a request, by the code of the constraint that it breaks. */
// prettier-ignore
export const constraintWords = {
  is_string:            notAText,
  is_not_empty:         needed,
  is_printable:         ({ value }) => unprintable(value),
  is_boolean:           { zh: '应为 true（是）或 false（否）。', en: 'It must be true or false.' },
  is_int:               { zh: '应为整数。', en: 'It must be a whole number.' },
  is_array:             { zh: '应为列表。', en: 'It must be a list.' },
  is_object:            { zh: '应为对象。', en: 'It must be an object.' },
  nested_validation:    { zh: '应为对象。', en: 'It must be an object, or a list of objects.' },
  is_email:             { zh: '请填写有效的电子邮箱。', en: 'It must be an e-mail address.' },
  is_uuid:              { zh: '编号不正确。', en: 'It must be an id (UUID).' },
  is_customs_code:      { zh: '海关注册编码应为 10 位：前 4 位为数字，后 6 位为数字或大写字母。', en: 'A customs code has 10 characters: 4 digits, then 6 digits or capital letters.' },
  is_uscc:              ({ value }) => ofText(value, usccMessage) ?? notAUscc,
  is_new_password:      ({ value }) => ofText(value, passwordFault) ?? notAText,
  not_a_day:            { zh: '请填写 2000 年至 2099 年之间的日期，写作 2026-01-04 的样式。', en: 'It must be a day from 2000 to 2099, written like 2026-01-04.' },
  not_an_instant:       { zh: '请填写有效的时间，须带时区，例如 2026-03-05T09:00:00+08:00。', en: 'It must be an instant with its offset, such as 2026-03-05T09:00:00+08:00.' },
  not_a_decimal_string: { zh: '无法识别为数字。应为不带正负号的数字（文本），最多两位小数，可写单位，例如 163860000.00 或 1.2亿。', en: 'It cannot be read as a number. It must be a text with a number without sign and at most two decimals, such as 163860000.00 or 1.2亿.' },
  is_in:                ({ limits: [allowed] }) => oneOf(allowed as string[]),
  matches:              ({ limits: [pattern] }) => (String(pattern) === '/\\S/' ? needed : wrongForm),
  is_length:            ({ limits: [least, most] }) => ({ zh: `应为 ${least as number} 至 ${most as number} 个字。`, en: `It has ${least as number} to ${most as number} characters.` }),
  min_length:           ({ limits: [least] }) => atLeast(least),
  max_length:           ({ limits: [most] }) => ({ zh: `最多 ${most as number} 个字。`, en: `It may have at most ${most as number} characters.` }),
  min:                  ({ limits: [least] }) => ({ zh: `不得小于 ${least as number}。`, en: `It must be at least ${least as number}.` }),
  max:                  ({ limits: [most] }) => ({ zh: `不得大于 ${most as number}。`, en: `It must be at most ${most as number}.` }),
  array_not_empty:      { zh: '请至少选择一项。', en: 'Name at least one.' },
  array_min_size:       ({ limits: [least] }) => ({ zh: `至少 ${least as number} 项。`, en: `Name at least ${least as number}.` }),
  array_max_size:       ({ limits: [most] }) => ({ zh: `最多 ${most as number} 项。`, en: `Name at most ${most as number}.` }),
  array_unique:         { zh: '有重复项，请去掉。', en: 'Name each only once.' },
} as const satisfies Record<string, Words>;

export type ConstraintCode = keyof typeof constraintWords;

/** `given` are words that the field itself has for the constraint: the `context` of its decorator. */
export function wordsOfBreach(code: ConstraintCode, breach: Breach, given: unknown): Bilingual {
  const words: Words = constraintWords[code];
  if (isBilingual(given)) return given;
  return typeof words === 'function' ? words(breach) : words;
}
