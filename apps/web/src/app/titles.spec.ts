import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const routes = path.resolve(__dirname, 'routes.tsx');

const read = (file: string): string => readFileSync(file, 'utf8');

const fileOf = (from: string, name: string): string | undefined => {
  const stem = path.resolve(path.dirname(from), name);
  return [`${stem}.tsx`, `${stem}.ts`].find((file) => existsSync(file));
};

const pages = [...read(routes).matchAll(/page\('(?<route>[^']+)', \(\) => import\('(?<name>[^']+)'\)/g)].map(
  ({ groups }) => ({ route: groups?.route ?? '', file: fileOf(routes, groups?.name ?? '') }),
);

/** An import of components, which begin with a capital, and not of hooks or types. */
const componentsFrom = /^import \{ (?:[^}]*, )?[A-Z][^}]*\} from '(?<name>\.[^']+)'/gm;

/** Whether a page names itself: by its head, its own or that of a part. */
function namesItself(file: string | undefined, seen = new Set<string>()): boolean {
  if (!file || seen.has(file)) return false;
  seen.add(file);
  const text = read(file);
  if (/<PageHead\b|\buseTitle\(/.test(text)) return true;
  return [...text.matchAll(componentsFrom)].some(({ groups }) => namesItself(fileOf(file, groups?.name ?? ''), seen));
}

describe('every route', () => {
  it('is found by this test', () => {
    expect(pages).toHaveLength(read(routes).match(/^ +page\(|\[page\(/gm)?.length ?? 0);
    expect(pages.length).toBeGreaterThan(30);
  });

  it('gives the window a title', () => {
    expect(pages.filter(({ file }) => !namesItself(file)).map(({ route }) => route)).toEqual([]);
  });
});
