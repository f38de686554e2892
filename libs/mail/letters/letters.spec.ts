import { letterLocales } from './letter.js';
import { letters, ownFacts, textOf, type LetterKind } from './index.js';

const facts = {
  enterprise: '星河(示例)科技有限公司',
  name: '林晓',
  at: '2026-03-02 09:00',
  link: 'https://ruqu.example/new-password#token',
  minutes: 30,
};

describe.each(Object.entries(letters))('the letter %s', (_, letter) => {
  const [chinese, english] = [letter['zh-CN'](facts), letter.en(facts)];

  it('says the same in both languages', () => {
    expect(english.paragraphs).toHaveLength(chinese.paragraphs.length);
    const told = ({ paragraphs }: typeof chinese) =>
      Object.values(facts).map((fact) => paragraphs.join().includes(`${fact}`));
    expect(told(english)).toEqual(told(chinese));
  });

  it('has a subject of one line and no gap in its text', () => {
    for (const { subject, paragraphs } of [chinese, english]) {
      expect(subject).toMatch(/^\S.{2,60}\S$/);
      expect(paragraphs.join('\n')).not.toMatch(/undefined|null|\{/);
    }
  });
});

/** What a stranger may call themselves. */
const lures = [
  'https://evil.example/pay',
  'www.evil.example',
  'evil.com/a',
  'mailto:thief@evil.example',
  'ｗｗｗ．evil．com',
  'evil\u200b.com',
  'a\r\n\r\nhttps://evil.example',
  'x” 请访问 evil.cn',
];

/** Something that mail programs make clickable, or an address. */
const clickable = /[a-z]+:\S|\/\/\S|[\p{L}\p{N}][.．][\p{L}\p{N}]|[a-z0-9][。｡][a-z0-9]|\S[@＠]\S/giu;

describe.each(Object.keys(letters) as LetterKind[])('the words of others in the letter %s', (kind) => {
  const strange = Object.keys(facts).filter((name) => !ownFacts.includes(name));

  it.each(lures)('cannot be clicked nor begin a paragraph: %j', (lure) => {
    const told = Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [name, strange.includes(name) ? lure : fact]),
    );
    const harmless = (locale: (typeof letterLocales)[number]) => textOf(kind, locale, { ...told, link: 'LINK' });

    for (const { subject, paragraphs } of letterLocales.map(harmless)) {
      const said = [subject, ...paragraphs].join('\n').replaceAll(facts.at, '');
      expect(said.match(clickable) ?? []).toEqual([]);
      expect(paragraphs.filter((paragraph) => /[\r\n]/.test(paragraph))).toEqual([]);
    }
  });

  it('cannot leave its quotation marks', () => {
    for (const { paragraphs } of letterLocales.map((locale) =>
      textOf(kind, locale, { ...facts, enterprise: 'x” y “z' }),
    )) {
      const marks = paragraphs.join().match(/[“”]/g) ?? [];
      expect(marks).toEqual(marks.map((_, at) => (at % 2 === 0 ? '“' : '”')));
    }
  });
});
