import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Who may import whom. A library that is not listed may import nothing. */
const mayImport: Record<string, string[]> = {
  kernel: [],
  calendar: ['kernel'],
  platform: ['kernel'],
  zones: ['kernel', 'calendar', 'platform'],
  mail: ['kernel', 'platform'],
  identity: ['kernel', 'platform', 'zones', 'mail'],
  enterprises: ['kernel', 'platform', 'mail', 'identity'],
  delegations: ['kernel', 'platform', 'calendar', 'zones', 'identity'],
  projects: ['kernel', 'platform', 'calendar', 'zones', 'enterprises'],
  applications: ['kernel', 'platform', 'calendar', 'zones', 'identity', 'enterprises', 'projects'],
  documents: ['kernel', 'platform', 'calendar', 'zones', 'identity', 'enterprises', 'applications'],
  'personal-data': ['kernel', 'platform', 'mail', 'identity', 'enterprises', 'applications'],
  reports: ['kernel', 'platform', 'calendar', 'zones', 'projects', 'applications'],
  database: [
    'kernel',
    'platform',
    'mail',
    'zones',
    'identity',
    'delegations',
    'enterprises',
    'projects',
    'applications',
    'documents',
    'reports',
  ],
};

/** No framework, no database, no clock, no random: only each other. */
const pureFolders = [
  'libs/kernel',
  'libs/calendar',
  'libs/zones/procedure',
  'libs/applications/procedure',
  'libs/applications/lifecycle',
  'libs/applications/clock',
  'libs/applications/clock-sheet',
  'libs/applications/meeting',
  'libs/applications/messages',
];
const pureImports =
  /^(#kernel|#calendar|#zones\/procedure|#applications\/(clock|procedure|lifecycle)|\.{1,2}\/|chinese-days\/|@marcbachmann\/cel-js$)/;

describe('architecture', () => {
  it.each(sources('libs'))('$file imports only what its library may', ({ file, library, imports }) => {
    const libraries = imports.flatMap((name) => /^#([^/]+)/.exec(name)?.[1] ?? []);
    expect([...(mayImport[library] ?? [])]).toEqual(expect.arrayContaining(libraries));
    expect(imports.filter((name) => leavesLibrary(file, name))).toEqual([]);
    expect(libraries).not.toContain(library);
  });

  it.each(pureFolders.flatMap(sources))('$file does no I/O', ({ imports, text }) => {
    expect(imports.filter((name) => !pureImports.test(name))).toEqual([]);
    expect(text).not.toMatch(/new Date\(\)|Date\.now|Math\.random|randomUUID|process\./);
  });

  it('calls no two DTOs the same, since the description of the API would keep only one', () => {
    const names = sources('apps').flatMap(({ text }) =>
      [...text.matchAll(/^export class (\w+(?:Request|Response))\b/gm)].map((m) => m[1]),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(sources('apps'))('$file imports libraries by their door', ({ file, imports }) => {
    const app = file.split('/')[1];
    const elsewhere = imports.filter(
      (name) => name.startsWith('.') && !join(dirname(file), name).startsWith(`apps/${app}/`),
    );
    expect(app === 'cli' ? elsewhere.filter((name) => !/\/(api|worker)\/[a-z-]+\.js$/.test(name)) : elsewhere).toEqual(
      [],
    );
  });

  it('gives every library a door', () => {
    expect(Object.keys(mayImport).filter((library) => !existsSync(`libs/${library}/index.ts`))).toEqual([]);
    expect(readdirSync('libs').filter((library) => !(library in mayImport))).toEqual([]);
  });
});

/** Only the list of migrations may look beyond its library. */
function leavesLibrary(file: string, name: string): boolean {
  if (!name.startsWith('.')) return false;
  const target = join(dirname(file), name);
  const library = file.split('/').slice(0, 2).join('/');
  return (
    !target.startsWith(`${library}/`) && !(file === 'libs/database/data-source.ts' && target.startsWith('migrations/'))
  );
}

function sources(folder: string): { file: string; library: string; imports: string[]; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(spec|d)\.ts$/.test(name))
    .map((name) => `${folder}/${name}`)
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      return { file, library: file.split('/')[1] ?? '', imports: importsOf(text), text };
    });
}

function importsOf(source: string): string[] {
  return [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name ?? '');
}
