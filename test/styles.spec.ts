import { readdirSync, readFileSync } from 'node:fs';

const folder = 'apps/web/src/app/styles';

/** A rule for one class alone, outside of any condition. */
const rule = /^\.([\w-]+) \{/gm;

describe('styles', () => {
  it('give a class its looks in one sheet, so that no two things wear one name', () => {
    const sheets = new Map<string, Set<string>>();
    for (const { file, text } of files())
      for (const [, name = ''] of text.matchAll(rule)) sheets.set(name, (sheets.get(name) ?? new Set()).add(file));
    expect([...sheets].filter(([, where]) => where.size > 1).map(([name, where]) => [name, ...where])).toEqual([]);
    expect(sheets.size).toBeGreaterThan(100);
  });
});

const files = (): { file: string; text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));
