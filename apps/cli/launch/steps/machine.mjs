import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** What some tests need of the machine, beside Node: the programs that will do, and how to get them. */
const needs = [
  {
    what: 'tests of the queues on Redis',
    programs: ['redis-server', 'valkey-server'],
    how: 'apt-get install redis-server',
  },
  {
    what: 'journeys in a browser',
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    how: 'apt-get install chromium fonts-noto-cjk',
  },
];

/** One line for each kind of tests that this machine cannot run. */
export function leftOut() {
  return needs
    .filter(({ programs }) => !programs.some(isInstalled))
    .map(({ what, programs, how }) => `Left out: the ${what}, for want of ${programs[0]}. To get it: ${how}`);
}

function isInstalled(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => isExecutable(path.join(folder, program)));
}

function isExecutable(file) {
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
