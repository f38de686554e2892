import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accountFor, canReach, isRoot } from './account.js';

/** Where data and binaries go when root's own folders are closed to the account that the server runs as. */
export const elsewhere = '/var/lib/ruqu';

/** Where the server's data are. */
export interface Place {
  /** PostgreSQL's data directory. It may not exist yet. */
  data: string;
}

/**
 * The data stay in `home`, unless Ruqu runs as root in a folder that no other account can enter (a home of mode 700).
 * Then they go below /var/lib/ruqu, and a note in `home` says where, so that a moved or new clone is not mistaken.
 */
export async function placeFor(home: string): Promise<Place> {
  openFolder(home);
  const here = path.join(realpathSync(home), 'postgres');
  const note = path.join(home, 'postgres-is-in');
  if (!isRoot() || existsSync(here)) return { data: here };
  if (!existsSync(note) && (await canReach(accountFor(here), path.dirname(here)))) return { data: here };
  return { data: path.join(noted(note), 'postgres') };
}

/** Two first starts at once agree on the note that was written first. */
function noted(note: string): string {
  try {
    writeFileSync(note, path.join(elsewhere, randomBytes(6).toString('hex')), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const folder = readFileSync(note, 'utf8').trim();
  openFolder(folder);
  return folder;
}

/** Makes a folder that others may enter, whatever the umask; leaves one that exists as it is. */
export function openFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (path.dirname(folder) !== folder) openFolder(path.dirname(folder));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}
