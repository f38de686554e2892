import type { Bilingual } from '#kernel';
import { bodyDepth } from './limits.js';

const tooDeep: Bilingual = {
  zh: `请求内容嵌套超过 ${bodyDepth} 层。`,
  en: `The body is nested more than ${bodyDepth} levels deep, the most taken here.`,
};
const notText: Bilingual = {
  zh: '请求内容中有不是文字的字符：NUL 或半个代理对。',
  en: 'The body holds a character that is no text: NUL, or half of a surrogate pair.',
};

/** Says what no route could take: nesting without end, or characters that PostgreSQL cannot store. */
export function faultIn(value: unknown, levels: number = bodyDepth): Bilingual | undefined {
  if (typeof value === 'string') return isText(value) ? undefined : notText;
  if (typeof value !== 'object' || value === null) return undefined;
  if (levels === 0) return tooDeep;
  return firstFault(Object.entries(value), levels);
}

function firstFault(entries: [string, unknown][], levels: number): Bilingual | undefined {
  for (const [name, inner] of entries) {
    const fault = faultIn(name) ?? faultIn(inner, levels - 1);
    if (fault) return fault;
  }
  return undefined;
}

function isText(value: string): boolean {
  return !value.includes('\0') && !/\p{Surrogate}/u.test(value);
}
