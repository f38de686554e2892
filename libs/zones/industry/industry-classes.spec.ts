import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asksForIndustry } from '#zones/procedure';
import { findIndustries, industryName } from './index.js';
import { manufacturing } from './manufacturing.js';
import { otherSections } from './other-sections.js';

const codes = (manufacturing + otherSections)
  .split(/[;\n]/)
  .filter(Boolean)
  .map((entry) => entry.split(' ')[0] ?? '');
const ofLength = (length: number) => codes.filter((code) => code.length === length);

describe('classes of industries', () => {
  it('are those of the standard: 20 sections, 97 divisions, 473 groups, each in the one above', () => {
    expect([1, 3, 4].map((length) => ofLength(length).length)).toEqual([20, 97, 473]);
    expect(ofLength(5).length).toBe(1381);
    expect(new Set(codes).size).toBe(codes.length);
    const wider = (code: string) => (code.length === 3 ? code.slice(0, 1) : code.slice(0, -1));
    expect(codes.filter((code) => code.length > 1 && !codes.includes(wider(code)))).toEqual([]);
    expect(codes.filter((code) => !industryName(code))).toEqual([]);
  });

  it.each([
    ['C3973', '集成电路制造'],
    ['I6520', '集成电路设计'],
    ['M7320', '工程和技术研究和试验发展'],
  ])('%s is %s', (code, name) => {
    expect(industryName(code)).toBe(name);
  });

  it.each([
    ['3973', 'C3973'],
    ['ｃ３９７３', 'C3973'],
    ['集成 电路设计', 'I6520'],
    ['软件开发', 'I6513'],
    ['工程和技术研究', 'M7320'],
  ])('are found by %s', (question, code) => {
    expect(findIndustries(question).map((one) => one.code)).toContain(code);
  });

  it('have the best answer first, and none for what nothing is called', () => {
    expect(findIndustries('集成电路设计')[0]?.code).toBe('I6520');
    expect(findIndustries('m7320')[0]?.code).toBe('M7320');
    expect(findIndustries('月球采矿')).toEqual([]);
  });

  it('are asked for by the entry form of every zone', () => {
    const forms = readdirSync('zones').map((zone) => path.join('zones', zone, 'procedures'));
    const entries = forms.flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)));
    const patterns = entries
      .filter((file) => path.basename(file).startsWith('entry'))
      .map((file) => /industryClass[^]*?pattern: '(.*)'/.exec(readFileSync(file, 'utf8'))?.[1]);
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => !asksForIndustry({ pattern }))).toEqual([]);
  });
});
