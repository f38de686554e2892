import { compilePattern } from './pattern.js';

describe('compilePattern', () => {
  it.each([
    ['^\\+?\\d[\\d -]{5,18}\\d$', '+86 20 8888-6666', '86'],
    ['^[一-龥·]{2,20}$', '林晓', 'Lin Xiao'],
    ['^\\p{Lu}\\u4e00$', 'A一', 'a一'],
    ['楼', '一号楼', '一号'],
  ])('reads %s', (source, right, wrong) => {
    expect([right, wrong].map((text) => compilePattern(source).fits(text))).toEqual([true, false]);
  });

  it.each(['^(a+)+$', '^(a|a)*$', '^(.*a){20}$', '^(\\w+\\s?)*$'])(
    'answers within a moment whatever is asked of %s',
    (source) => {
      const began = performance.now();

      expect(compilePattern(source).fits(`${'a'.repeat(4_000)}!`)).toBe(false);
      expect(performance.now() - began).toBeLessThan(1_000);
    },
  );

  it.each(['(', '(?=a)a', '(?<!a)b', '(a)\\1', 'a{1000}{1000}', 'a'.repeat(501)])('refuses %s', (source) => {
    expect(() => compilePattern(source)).toThrow();
  });
});
