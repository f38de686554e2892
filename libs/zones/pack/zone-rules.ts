import path from 'node:path';
import type { Finding } from './finding.js';
import type { PackSources } from './read-pack.js';
import { repeatedKeys } from './rules.js';
import { namesAreNamed } from './wording-rules.js';

const lists = ['businessTypes', 'functionalAreas', 'desks'] as const;

/** What holds between the files of a pack, and within zone.yaml and positioning.yaml. */
export function zoneFindings({ folder, zone, positioning, procedures }: PackSources): Finding[] {
  const name = path.basename(path.resolve(folder));
  const rightName = zone.content.key === name;
  const entry = procedures.some(({ content }) => content.kind === 'entry');
  return [
    ...(rightName ? [] : [zone.at(['key'], `The key "${zone.content.key}" must be the name of the folder: ${name}.`)]),
    ...lists.flatMap((list) => repeatedKeys(zone, [list], zone.content[list])),
    ...lists.flatMap((list) => namesAreNamed(zone, list)),
    ...repeatedKeys(positioning, ['sectors'], positioning.content.sectors),
    ...namesAreNamed(positioning, 'sectors'),
    ...(entry ? [] : [zone.at([], 'The pack has no procedure for entry: add procedures/entry.v1.yaml.')]),
  ];
}
