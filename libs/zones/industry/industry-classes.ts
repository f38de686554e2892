import { searchAsTyped } from '#kernel';
import { manufacturing } from './manufacturing.js';
import { otherSections } from './other-sections.js';

/** 国民经济行业小类, such as C3973 集成电路制造: a letter and four digits of GB/T 4754-2017, with the groups that it is in. */
export interface IndustryClass {
  code: string;
  name: string;
  /** Division and group, from the widest, where they have another name. */
  within: string[];
}

const entries = (manufacturing + otherSections)
  .split(/[;\n]/)
  .filter(Boolean)
  .map((entry) => entry.split(' ') as [string, string]);

/** Names of sections (C), divisions (C39), groups (C397) and classes (C3973). */
const names = new Map(entries);

export const industryName = (code: string): string | undefined => names.get(code);

const classes: IndustryClass[] = entries
  .filter(([code]) => code.length === 5)
  .map(([code, name]) => ({
    code,
    name,
    within: [names.get(code.slice(0, 3)), names.get(code.slice(0, 4))].filter((wider) => wider !== name) as string[],
  }));

/** A class with its names as they are searched. */
interface Searched {
  one: IndustryClass;
  code: string;
  name: string;
  within: string;
}

const searched: Searched[] = classes.map((one) => ({
  one,
  code: searchAsTyped(one.code),
  name: searchAsTyped(one.name),
  within: searchAsTyped(one.within.join(';')),
}));

/** Ways to answer a question, the best first. */
const ways: ((given: Searched, asked: string) => boolean)[] = [
  ({ code }, asked) => code.startsWith(asked) || code.slice(1).startsWith(asked),
  ({ name }, asked) => name === asked,
  ({ name }, asked) => name.startsWith(asked),
  ({ name }, asked) => name.includes(asked),
  ({ within }, asked) => within.includes(asked),
];

/** Classes by a beginning of their code, with or without its letter, or by a part of a name; the best first. */
export function findIndustries(question: string, most = 50): IndustryClass[] {
  const asked = searchAsTyped(question);
  const found = ways.flatMap((way) => searched.filter((given) => way(given, asked)).map(({ one }) => one));
  return [...new Set(found)].slice(0, most);
}
