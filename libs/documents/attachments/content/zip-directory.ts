import { partOf, tailOf, type FileOnDisk } from './file-parts.js';

export interface ZipSummary {
  entries: number;
  /** Bytes of all entries unpacked, as the directory declares them. */
  unpackedBytes: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
/** Marker for a value in a ZIP64 record, which no office document of this size needs. */
const elsewhere = 0xffffffff;

/** The end record of a ZIP and its longest comment. */
const tailBytes = 22 + 65_535;
/** Ten times what an office document of many parts has. */
const maxDirectoryBytes = 4 * 1024 * 1024;

/** The directory of an archive; null for no plain ZIP, or for a directory beyond all measure. */
export async function directoryOf(file: FileOnDisk): Promise<Buffer | null> {
  const place = directoryPlace(await tailOf(file, tailBytes));
  if (!place || place.length > maxDirectoryBytes) return null;
  return partOf(file, place.start, place.length);
}

/** Place of the directory, from the last bytes (APPNOTE 4.3.16); null for no plain ZIP. */
function directoryPlace(tail: Buffer): { start: number; length: number } | null {
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== endSignature) continue;
    const start = tail.readUInt32LE(at + 16);
    const length = tail.readUInt32LE(at + 12);
    return start === elsewhere ? null : { start, length };
  }
  return null;
}

/** Names of the directory's entries, as far as it can be read. */
export function namesIn(directory: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at + entryLength <= directory.length; at += lengthOf(directory, at)) {
    if (directory.readUInt32LE(at) !== entrySignature) break;
    names.push(directory.toString('utf8', at + entryLength, at + entryLength + directory.readUInt16LE(at + 28)));
  }
  return names;
}

/** Length of an entry with its name, its extra field and its comment. */
const lengthOf = (directory: Buffer, at: number): number =>
  entryLength + [28, 30, 32].reduce((sum, field) => sum + directory.readUInt16LE(at + field), 0);

/** Adds up the directory's entries (APPNOTE 4.3.12); null when it is damaged. */
export function readDirectory(directory: Buffer): ZipSummary | null {
  const summary = { entries: 0, unpackedBytes: 0 };
  let at = 0;
  while (at + entryLength <= directory.length) {
    if (directory.readUInt32LE(at) !== entrySignature) return null;
    summary.entries += 1;
    summary.unpackedBytes += directory.readUInt32LE(at + 24);
    at += lengthOf(directory, at);
  }
  return at === directory.length ? summary : null;
}
