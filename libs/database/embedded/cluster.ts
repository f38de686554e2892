import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { accountFor, type Account } from './account.js';
import { binariesFor, type Binaries } from './binaries.js';
import { EmbeddedFailure } from './failure.js';
import { openFolder, placeFor } from './place.js';

/** A data directory with account, programs and password of its server. */
export interface Cluster {
  data: string;
  account: Account;
  binaries: Binaries;
  password: string;
}

export const superuser = 'ruqu';

const passwordFile = 'ruqu.password';

/** Options of the server's programs: a clean environment, and a folder that all can enter. */
export const surroundings = (account: Account) => ({
  ...account,
  cwd: '/',
  env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
});

/** Finds the data directory below `home`, or creates it. */
export async function clusterIn(home: string): Promise<Cluster> {
  const { data } = await placeFor(home);
  const account = accountFor(data);
  const binaries = await binariesFor(account);
  if (!existsSync(data)) await create(data, account, binaries);
  return { data, account, binaries, password: passwordOf(data) };
}

/** Creates the directory aside and renames it when complete, so a killed start leaves no half a database. */
async function create(data: string, account: Account, binaries: Binaries): Promise<void> {
  const aside = path.join(path.dirname(data), `.new-${randomBytes(4).toString('hex')}`);
  const password = randomBytes(24).toString('base64url');
  openFolder(path.dirname(data));
  ownFolder(aside, account);
  try {
    await initialise(aside, { account, binaries, password });
    renameSync(path.join(aside, 'data'), data);
  } catch (error) {
    if (!existsSync(data)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function initialise(aside: string, { account, binaries, password }: Omit<Cluster, 'data'>): Promise<void> {
  const data = path.join(aside, 'data');
  const secret = path.join(aside, passwordFile);
  ownFile(secret, password, account);
  const options = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'];
  const args = ['-D', data, '-U', superuser, `--pwfile=${secret}`, '--no-instructions', ...options];
  await promisify(execFile)(binaries.program('initdb'), args, surroundings(account)).catch(explain);
  renameSync(secret, path.join(data, passwordFile));
}

function explain(error: { stderr?: string; message: string }): never {
  const said = (error.stderr ?? '').trim() || error.message;
  throw new EmbeddedFailure(`The embedded PostgreSQL could not be set up: ${said.split('\n').pop()}.`);
}

function passwordOf(data: string): string {
  try {
    return readFileSync(path.join(data, passwordFile), 'utf8').trim();
  } catch {
    throw new EmbeddedFailure(
      `The database in ${data} cannot be read by this account. Start as the one that made it, or set RUQU_HOME to another folder.`,
    );
  }
}

function ownFolder(folder: string, { uid, gid }: Account): void {
  mkdirSync(folder);
  chmodSync(folder, 0o700);
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
}

function ownFile(file: string, content: string, { uid, gid }: Account): void {
  writeFileSync(file, content, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
}
