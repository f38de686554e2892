import { fault, printed, wordsOf } from './finding.js';
import { findingWords } from './finding-words.js';

const quotedIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe('a finding', () => {
  it('is said in both languages, with the same things quoted', () => {
    const differ = Object.entries(findingWords).filter(
      ([, { zh, en }]) => quotedIn(zh).join() !== quotedIn(en).join() || !/\p{Script=Han}/u.test(zh),
    );
    expect(differ).toEqual([]);
  });

  it('quotes what it is about, also what looks like a replacement', () => {
    expect(wordsOf(fault('desk_unknown', { desk: '$&', known: 'window, tax' }))).toEqual({
      zh: '园区没有岗位“$&”，现有岗位：window, tax。',
      en: 'The zone has no desk "$&"; its desks are window, tax.',
    });
  });

  it('is printed with its line, for editors and terminals', () => {
    expect(printed({ file: 'zone.yaml', line: 12, ...fault('file_missing', { file: 'zone.yaml' }) })).toBe(
      'zone.yaml:12 缺少文件 zone.yaml。 / The file zone.yaml is missing.',
    );
  });
});
