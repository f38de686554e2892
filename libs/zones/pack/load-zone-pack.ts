import type { ZonePack } from '../model/zone.js';
import { checkSources } from './check-zone-pack.js';
import { ZonePackInvalid } from './files/finding.js';
import { packOf, readPack } from './files/read-pack.js';

/**
 * Reads a zone pack.
 * @throws ZonePackInvalid with every mistake in it; a pack is used whole or not at all.
 */
export function loadZonePack(folder: string): ZonePack {
  const read = readPack(folder);
  const findings = checkSources(read);
  if (findings.length > 0) throw new ZonePackInvalid(folder, findings);
  return packOf(read.sources);
}
