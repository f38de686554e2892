import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadZonePack } from './pack/load-zone-pack.js';
import type { ZonePack } from './model/zone.js';

/**
 * Every zone pack in one folder, by the key of its zone.
 * @throws ZonePackInvalid when any of them has a mistake.
 */
export function readZonePacks(folder: string): ReadonlyMap<string, ZonePack> {
  return new Map(packFolders(folder).map((one) => [path.basename(one), loadZonePack(one)]));
}

/** Folders of zone packs. */
function packFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => path.join(folder, name))
    .sort();
}
