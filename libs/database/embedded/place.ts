import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accountFor, canReach, isRoot } from './account.js';

/** Folder of data and binaries where the server's account cannot enter root's folders. */
export const elsewhere = '/var/lib/ruqu';

/** Place of the server's data. */
export interface Place {
  /** PostgreSQL's data directory. It may not exist yet. */
  data: string;
}

/**
 * Data stay in `home`, unless Ruqu runs as root in a folder closed to other accounts (mode 700). Then they go below
 * /var/lib/ruqu, and a note in `home` names the folder, so that each clone finds its own.
 */
export async function placeFor(home: string): Promise<Place> {
  openFolder(home);
  const here = path.join(realpathSync(home), 'postgres');
  const note = path.join(home, 'postgres-is-in');
  if (!isRoot() || existsSync(here)) return { data: here };
  if (!existsSync(note) && (await canReach(accountFor(here), path.dirname(here)))) return { data: here };
  return { data: path.join(noted(note), 'postgres') };
}

/** Concurrent first starts use the note that was written first. */
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

/** Makes a folder that others may enter, whatever the umask; keeps an existing one. */
export function openFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (path.dirname(folder) !== folder) openFolder(path.dirname(folder));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}
