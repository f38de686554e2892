import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { texts as english } from './en';
import { texts as chinese } from './zh-CN';

interface Tree {
  [key: string]: string | Tree;
}

const source = path.join(__dirname, '..');
const fixedKey = /\bt\(\s*'([\w.-]+)'/g;
const builtKey = /\bt\(\s*`([\w.-]*)\$\{/g;
const template = /`([\w.-]+\.[^`\s]*\$\{[^`]*)`/g;
const quoted = /['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g;
const plural = /_(one|other)$/;

function keysOf(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : keysOf(value, `${before}${key}.`),
  );
}

function valuesOf(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : valuesOf(value)));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.ts$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

const filesOf = (language: string): { file: string; text: string }[] =>
  readdirSync(path.join(__dirname, language))
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(language, name))
    .map((file) => ({ file, text: readFileSync(path.join(__dirname, file), 'utf8') }));

const found = (pattern: RegExp): string[] =>
  sources(source).flatMap((text) => [...text.matchAll(pattern)].map(([, key = '']) => key));

/** `tasks.choice.${…}` as a pattern of the keys that it can become. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .replaceAll(/\$\{[^}]*\}/g, '*')
      .replaceAll('.', '\\.')
      .replaceAll('*', '[\\w.-]+')}$`,
  );

const singular = (key: string): string => key.replace(plural, '');

describe('the two languages', () => {
  const chineseKeys = new Set(keysOf(chinese).map(singular));
  const englishKeys = new Set(keysOf(english).map(singular));

  it('have the same keys', () => {
    expect([...chineseKeys].sort()).toEqual([...englishKeys].sort());
  });

  it('leave no text empty', () => {
    expect([...valuesOf(chinese), ...valuesOf(english)].filter((text) => !text.trim())).toEqual([]);
  });

  it('ask for the same values inside a text', () => {
    const asked = (tree: Tree) =>
      Object.fromEntries(
        keysOf(tree).map((key) => {
          const text = key.split('.').reduce<string | Tree>((at, step) => (at as Tree)[step] ?? '', tree) as string;
          return [singular(key), [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort()];
        }),
      );

    expect(asked(chinese)).toEqual(asked(english));
  });

  it('know every key that a page uses', () => {
    const used = found(fixedKey);

    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((key) => !chineseKeys.has(key))).toEqual([]);
  });

  it('hold nothing that no page says', () => {
    const whole = new Set(found(quoted));
    const patterns = [...new Set(found(template))].map(patternOf);
    const beginsWithWhole = (key: string) => [...whole].some((start) => key.startsWith(`${start}.`));
    const isSaid = (key: string) =>
      whole.has(key) || patterns.some((pattern) => pattern.test(key)) || beginsWithWhole(key);

    expect([...chineseKeys].filter((key) => !isSaid(key))).toEqual([]);
  });

  it('say each thing once', () => {
    const texts = ['zh-CN', 'en'].flatMap((language) => filesOf(language));
    const wholly = (text: string) => JSON.stringify(JSON.parse(text), null, 2);
    expect(texts.filter(({ text }) => wholly(text) !== text.trim()).map(({ file }) => file)).toEqual([]);
  });

  it('know at least one key for every family that a page builds', () => {
    const families = found(builtKey);

    expect(families.filter((family) => ![...chineseKeys].some((key) => key.startsWith(family)))).toEqual([]);
  });
});
