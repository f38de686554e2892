import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const records = readdirSync('docs/adr').filter((file) => /^\d{4}-/.test(file));
const pages = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
  ...readdirSync('docs/adr').map((file) => `docs/adr/${file}`),
];
const code = new Set(
  ['libs', 'apps', 'zones']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((file) => /\.(ts|tsx|yaml)$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) => readFileSync(file, 'utf8').match(/\w+/g) ?? []),
);

/** Every page as written by hand or by a program; offenders are named in the message. */
describe('the documentation', () => {
  it('links only to files that exist', () => {
    const broken = pages.flatMap((page) => linksIn(page).filter(({ target }) => !existsSync(target)));
    expect(broken.map(({ page, link }) => `${page}: ${link}`)).toEqual([]);
  });

  it('quotes only paths that exist', () => {
    const missing = pages.flatMap((page) => pathsIn(page).filter((path) => !existsSync(path)));
    expect(missing).toEqual([]);
  });

  it('names only what the linked file of the map has', () => {
    const missing = namesIn('docs/map.md').filter(({ name, target }) => !readFileSync(target, 'utf8').includes(name));
    expect(missing.map(({ name, target }) => `${name} is not in ${target}`)).toEqual([]);
  });

  it('names only what the code has, in the last column of the glossary', () => {
    const missing = codeNamesIn('docs/glossary.md').filter((name) => !code.has(name));
    expect(missing).toEqual([]);
  });

  it('gives every decision record its number, a date and a line in the index', () => {
    const index = readFileSync('docs/adr/README.md', 'utf8');
    const faulty = records.filter((file) => {
      const [title = '', , accepted = ''] = readFileSync(`docs/adr/${file}`, 'utf8').split('\n');
      const [number, ...words] = title.replace(/^# /, '').split('. ');
      const listed = index.includes(`- [${number}](${file}) ${words.join('. ')}\n`);
      return !file.startsWith(`${number}-`) || !/^Accepted \d{4}-\d{2}-\d{2}\b/.test(accepted) || !listed;
    });
    expect(faulty).toEqual([]);
  });
});

/** Links to files; the part behind `#` and addresses on the web are left out. */
function linksIn(page: string): { page: string; link: string; target: string }[] {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
  return links
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => ({ page, link, target: join(dirname(page), link) }));
}

/** Paths in code marks, such as `libs/calendar`; a placeholder in angle brackets ends a path. */
function pathsIn(page: string): string[] {
  const quoted = readFileSync(page, 'utf8').matchAll(/`((?:apps|libs|test|docs|tools|zones|migrations)\/[^`\s]*)`/g);
  return [...quoted]
    .map(([, path = '']) => path.replace(/[<*…].*$/, ''))
    .filter((path) => !path.startsWith('docs/adr/'));
}

/** Pairs of "`name` in [file](path)". */
function namesIn(page: string): { name: string; target: string }[] {
  const pairs = readFileSync(page, 'utf8').matchAll(/`(\w+)` in \[[^\]]+\]\(([^)]+)\)/g);
  return [...pairs].map(([, name = '', link = '']) => ({ name, target: join(dirname(page), link) }));
}

function codeNamesIn(page: string): string[] {
  const cells = readFileSync(page, 'utf8').matchAll(/\|([^|\n]*)\|$/gm);
  return [...cells].flatMap(([, cell = '']) => [...cell.matchAll(/`@?(\w+)`/g)].map(([, name = '']) => name));
}
