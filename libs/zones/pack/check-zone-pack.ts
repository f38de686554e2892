import type { Finding } from './finding.js';
import { readPack, type PackSources } from './read-pack.js';

/** 检查园区配置包: every mistake in a pack, by file and line. None means that it can be loaded. */
export function checkZonePack(folder: string): Finding[] {
  return checkSources(readPack(folder));
}

/** Rules that span a file or several are asked only once every file has its right shape. */
export function checkSources({ findings }: { sources: PackSources; findings: Finding[] }): Finding[] {
  return findings;
}
