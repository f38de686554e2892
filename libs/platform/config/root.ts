import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, both from the sources and from `dist`. */
export const root = folderOf(path.dirname(fileURLToPath(import.meta.url)));

function folderOf(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : folderOf(path.dirname(folder));
}
