import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { circlesIn } from '#test/support/structure/circles';
import { rooms } from '#test/support/structure/rooms';
import { isSpec, readSources, type Source } from '#test/support/structure/sources';

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
  demonstration: ['kernel', 'platform', 'calendar', 'zones', 'identity', 'applications'],
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
    'demonstration',
    'documents',
    'reports',
  ],
};

/** No framework, no database, no clock, no random: only each other. */
const pureFolders = [
  'libs/kernel',
  'libs/calendar',
  'libs/zones/industry',
  'libs/zones/procedure',
  'libs/applications/procedure',
  'libs/applications/lifecycle',
  'libs/applications/clock',
  'libs/applications/clock-sheet',
  'libs/applications/meeting',
  'libs/applications/messages',
];
const pureImports =
  /^(#kernel|#calendar|#zones\/procedure|#applications\/(clock|procedure|lifecycle)|\.{1,2}\/|chinese-days\/|@marcbachmann\/cel-js$|re2js$)/;

const sources = readSources();
const code = sources.filter((source) => !isSpec(source));
const under = (folder: string) => code.filter(({ file }) => file.startsWith(`${folder}/`));

/** Every case lists its offenders. */
describe('architecture', () => {
  it('lets a library import only what it may', () => {
    const offenders = under('libs').flatMap(({ file, names }) => {
      const [, library = ''] = file.split('/');
      const libraries = names.flatMap((name) => /^#([^/]+)/.exec(name)?.[1] ?? []);
      return libraries.filter((one) => !mayImport[library]?.includes(one)).map((one) => `${file}: #${one}`);
    });
    expect(offenders).toEqual([]);
  });

  it('lets libraries and apps be entered by their door', () => {
    const offenders = [...under('libs'), ...under('apps')].flatMap(({ file, names }) =>
      names.filter((name) => leavesHome(file, name)).map((name) => `${file}: ${name}`),
    );
    expect(offenders).toEqual([]);
  });

  it('gives every library a door and a line in the table', () => {
    expect(readdirSync('libs').sort()).toEqual(Object.keys(mayImport).sort());
    expect(Object.keys(mayImport).filter((library) => !existsSync(`libs/${library}/index.ts`))).toEqual([]);
  });

  it('keeps rules pure', () => {
    const offenders = pureFolders.flatMap(under).flatMap(({ file, names, text }) => {
      const impure = [...text.matchAll(/new Date\(\)|Date\.now|Math\.random|randomUUID|process\./g)].map(
        ([found]) => found,
      );
      return [...names.filter((name) => !pureImports.test(name)), ...impure].map((what) => `${file}: ${what}`);
    });
    expect(offenders).toEqual([]);
  });

  it('has no circle of files', () => {
    const circles = circlesIn(new Map(sources.map(({ file, imports }) => [file, imports])));
    expect(circles.map((circle) => circle.join(' → '))).toEqual([]);
  });

  it('has no two folders that import each other', () => {
    const arrows = new Map(code.flatMap(arrowsOf));
    const offenders = [...arrows].filter(([arrow]) => arrows.has(arrow.split(' → ').reverse().join(' → ')));
    expect(offenders.map(([arrow, example]) => `${arrow} (${example})`)).toEqual([]);
  });

  it.each(Object.keys(rooms))('has no way up in %s', (area) => {
    const offenders = under(area).flatMap((source) => waysUp(area, source));
    expect(offenders).toEqual([]);
  });

  it('names every room', () => {
    const unnamed = Object.keys(rooms).flatMap((area) =>
      under(area)
        .filter(({ file, folder }) => folder !== area && roomOf(area, file) === -1)
        .map(({ folder }) => folder),
    );
    expect([...new Set(unnamed)]).toEqual([]);
  });

  it('has at most twenty files in a folder', () => {
    const crowded = [...filesByFolder()].filter(([folder, files]) => files > 20 && !isList.test(folder));
    expect(crowded.map(([folder, files]) => `${folder}: ${files}`)).toEqual([]);
  });

  it('has more than twelve files in at most one folder of twenty', () => {
    const folders = [...filesByFolder()].filter(([folder]) => !isList.test(folder));
    const large = folders.filter(([, files]) => files > 12).map(([folder, files]) => `${folder}: ${files}`);
    expect(large.slice(Math.floor(folders.length / 20))).toEqual([]);
  });

  it('calls no two DTOs the same, since the description of the API would keep only one', () => {
    const names = under('apps').flatMap(({ text }) => [...text.matchAll(/^export class (\w+)/gm)].map((m) => m[1]));
    const dtos = names.filter((name) => /(Dto|Request|Response)$/.test(name ?? ''));
    expect(dtos.filter((name, at) => dtos.indexOf(name) !== at)).toEqual([]);
  });

  it('has every story in the spec of its chapter', () => {
    const stories = sources.filter(({ file }) => file.endsWith('.story.ts')).map(({ file }) => file);
    const listed = sources.filter(({ file }) => file.endsWith('.spec.ts')).flatMap(({ imports }) => imports);
    expect(stories.filter((story) => !listed.includes(story))).toEqual([]);
  });
});

const written = ['apps', 'libs', 'test', 'docs', 'tools', 'zones'];

/** Folders that grow by one file at a time and are read by nobody as a whole. */
const isList = /^(docs\/adr|apps\/web\/src\/locales\/[\w-]+)$/;

/** Only the list of migrations may look beyond its library, and the command line into what it starts. */
function leavesHome(file: string, name: string): boolean {
  if (!name.startsWith('.')) return false;
  const target = path.join(path.dirname(file), name);
  const [kind, home] = file.split('/');
  if (target.startsWith(`${kind}/${home}/`)) return false;
  if (file === 'libs/database/data-source.ts') return !target.startsWith('migrations/');
  return !(file.startsWith('apps/cli/') && /^apps\/(api|worker)\/[a-z-]+\.js$/.test(target));
}

const arrowsOf = ({ file, folder, imports }: Source): [string, string][] =>
  imports
    .filter((target) => path.dirname(target) !== folder)
    .map((target) => [`${folder} → ${path.dirname(target)}`, `${file} imports ${target}`]);

/** The place of the file's room from below: that of the longest name that fits. */
function roomOf(area: string, file: string): number {
  const names = (rooms[area] ?? '').trim().split(/\s+/);
  const fitting = names.filter((room) => file.startsWith(`${area}/${room}/`));
  return names.indexOf(fitting.sort((a, b) => b.length - a.length)[0] ?? '');
}

function waysUp(area: string, { file, imports }: Source): string[] {
  const isUp = (target: string) =>
    path.dirname(target) === area || (target.startsWith(`${area}/`) && roomOf(area, target) > roomOf(area, file));
  return roomOf(area, file) === -1 ? [] : imports.filter(isUp).map((target) => `${file}: ${target}`);
}

function filesByFolder(): Map<string, number> {
  const counts = new Map<string, number>();
  const entries = written.flatMap((root) => readdirSync(root, { recursive: true, withFileTypes: true }));
  for (const { parentPath } of entries.filter((entry) => entry.isFile()))
    counts.set(parentPath, (counts.get(parentPath) ?? 0) + 1);
  return counts;
}
