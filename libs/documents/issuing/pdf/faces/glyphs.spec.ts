import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { glyphIn } from '#kernel';
import { anAct, sampleEvents } from '#test/support/system/documented-events';
import { glyphsIn, textIn } from '#test/support/system/pdf-text';
import type { DocumentedEvent } from '../../acts/act.js';
import type { DocumentFacts } from '../../../storage/document-facts.js';
import { compose } from '../../templates/compose.js';
import { draw } from '../draw.js';
import { fontFiles, type Face } from './font-files.js';

const issue = {
  number: '中综保补〔2026〕12号',
  code: 'ABCD-EFGH-JKMN-PQRS',
  url: 'http://localhost:3000/verify/ABCD-EFGH-JKMN-PQRS',
  issuedAt: new Date('2026-09-24T02:00:00Z'),
};

const charactersOf = (face: Face) =>
  new Set((create(readFileSync(require.resolve(fontFiles[face]))) as Font).characterSet);

/** The facts with a name wherever a text stands. */
function withNames<Given>(given: Given, name: string): Given {
  if (typeof given === 'string') return `${given}${name}` as Given;
  if (Array.isArray(given)) return given.map((one: unknown) => withNames(one, name)) as Given;
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, withNames<unknown>(one, name)])) as Given;
}

const everyPaper = (Object.keys(sampleEvents) as DocumentedEvent[]).map((type) => compose(anAct(type)));
const named = ({ facts }: { facts: DocumentFacts }, name: string): DocumentFacts => ({
  ...withNames(facts, name),
  issuedOn: facts.issuedOn,
});

describe('the characters that a paper can show', () => {
  const [regular, bold, rare] = (['regular', 'bold', 'rare'] as const).map(charactersOf) as [
    Set<number>,
    Set<number>,
    Set<number>,
  ];
  const shownIn = (code: number): boolean => (regular.has(code) && bold.has(code)) || rare.has(code);
  const isSeen = (character: string): boolean => !/[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(character);

  it('are those of its fonts, each in the font that has it', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      const expected =
        isSeen(character) && shownIn(code) ? (regular.has(code) && bold.has(code) ? 'main' : 'rare') : undefined;
      if (glyphIn(character) !== expected) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
    expect(regular.size + rare.size).toBeGreaterThan(60_000);
  });

  it.each(['中', '𠮷', '𰻝', '㐂', '𫟹', '〇', 'é', '☎', 'Я'])('hold %s', (character) =>
    expect(glyphIn(character)).toBeDefined(),
  );
});

describe.each(everyPaper.map((paper) => [paper.kind, paper] as const))('%s', (_, paper) => {
  it('shows a rare character where a name has one, and never the box of a missing glyph', async () => {
    const pdf = await draw(named(paper, '𠮷野𰻝'), issue);
    const glyphs = glyphsIn(pdf);
    expect(glyphs.length).toBeGreaterThan(100);
    expect(glyphs.includes('0000')).toBe(false);
    expect((await textIn(pdf)).match(/𠮷野𰻝/g)!.length).toBeGreaterThan(3);
  });

  it('names by its code point what no font has, and draws no box for what is no character', async () => {
    const pdf = await draw(named(paper, '😀\t\r\u2028\u0007\u200d\ud83d'), issue);
    expect(glyphsIn(pdf).includes('0000')).toBe(false);
    expect((await textIn(pdf)).replace(/\s/g, '')).toContain('[U+1F600]');
  });
});

describe('a line with rare characters', () => {
  it('is as wide as its parts, and breaks like any other', async () => {
    const { facts } = compose(anAct('acceptance_refused', { event: { reasons: '北京𠮷野科技有限公司。'.repeat(60) } }));
    const lines = (await textIn(await draw(facts, issue))).split(/\r?\n/).filter((line) => line.includes('𠮷'));
    const widths = lines.map((line) => [...line].length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(40);
    expect(lines.length).toBeGreaterThan(14);
  });
});
