import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One file of TypeScript and the files that it imports, by their paths from the root. */
export interface Source {
  file: string;
  folder: string;
  text: string;
  /** As written. */
  names: string[];
  imports: string[];
}

const roots = ['libs', 'apps', 'test', 'migrations'];
const endings = ['.ts', '.tsx', '.d.ts', '/index.ts'];
const notCode = /\.(json|css|mjs|cjs)$/;

/** All that is written by hand in TypeScript. */
export function readSources(): Source[] {
  return roots.flatMap(filesIn).map((file) => {
    const text = readFileSync(file, 'utf8');
    const names = namesIn(text);
    return { file, folder: path.dirname(file), text, names, imports: names.flatMap((name) => targetOf(file, name)) };
  });
}

export const isSpec = ({ file }: Source): boolean => /\.(spec|story)\.tsx?$/.test(file);

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${root}/${name}`);

const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/^[^'"`\n]*\b(?:from|import|import\()\s*'([^']+)'/gm)].map(([, name]) => name ?? '')),
];

/** The file of the project that an import means; none for a package. */
function targetOf(file: string, name: string): string[] {
  const target = withinProject(file, name);
  if (target === null || notCode.test(target)) return [];
  const found = endings.map((ending) => target.replace(/\.jsx?$/, '') + ending).find((one) => existsSync(one));
  if (!found) throw new Error(`${file} imports ${name}, which is nowhere`);
  return found ? [found] : [];
}

function withinProject(file: string, name: string): string | null {
  if (name.startsWith('.')) return path.join(path.dirname(file), name);
  if (name.startsWith('#test/')) return name.replace('#', '');
  return name.startsWith('#') ? name.replace('#', 'libs/') : null;
}
