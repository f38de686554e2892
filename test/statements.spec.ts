import { readdirSync, readFileSync } from 'node:fs';

/** Where a statement is put together from data, or is about the server itself (docs/adr/0173). */
const exceptions = [
  'libs/database/',
  'libs/identity/staff/invitations.ts',
  'libs/personal-data/',
  'apps/api/health/health.controller.ts',
];

/** The beginning of a statement in quotation marks. */
const statement = /[`'"]\s*(SELECT .*|WITH \w+ AS|INSERT INTO .*|UPDATE \w+ .*|DELETE FROM .*)|[`'"]\s*SELECT$/gm;

describe('statements', () => {
  it('stand in files of SQL', () => {
    const elsewhere = files().flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(statement)].map(([text]) => `${file}: ${text.trim().slice(0, 80)}`),
    );
    expect(elsewhere).toEqual([]);
  });
});

function files(): string[] {
  return ['libs', 'apps/api', 'apps/worker', 'apps/cli']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.ts') && !/\.(spec|sql)\.ts$/.test(file))
    .filter((file) => !exceptions.some((exception) => file.startsWith(exception)));
}
