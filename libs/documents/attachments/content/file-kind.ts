import { fileTypeFromFile } from 'file-type';
import { headOf, lastPlaces, type FileOnDisk } from './file-parts.js';
import { directoryOf, namesIn } from './zip-directory.js';

/** A reader takes a PDF whose header begins in its first kilobyte (ISO 32000-1, annex H 3.4.1). */
const headerBytes = 1024;

/** A compound file that holds a whole encrypted office document (MS-OFFCRYPTO 2.3.4). */
export const encryptedOffice = 'application/encrypted-office';

/** Streams of a compound file by the program that wrote it. */
const streams: readonly (readonly [name: string, mediaType: string])[] = [
  ['EncryptedPackage', encryptedOffice],
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
];

/** By the name, where a compound file does not say what it holds: one in a newer program's name is encrypted. */
const byEnding: readonly (readonly [ending: RegExp, mediaType: string])[] = [
  [/\.(doc|xls|ppt)[xm]$/i, encryptedOffice],
  [/\.(doc|wps)$/i, 'application/msword'],
  [/\.(xls|et)$/i, 'application/vnd.ms-excel'],
  [/\.(ppt|dps)$/i, 'application/vnd.ms-powerpoint'],
];

/**
 * Media type by content; `unknown` where it is none that is known. The name only tells kinds apart that are refused
 * anyway.
 */
export async function kindOf(file: FileOnDisk, name: string): Promise<string> {
  if ((await headOf(file, headerBytes)).includes('%PDF-')) return 'application/pdf';
  const found = (await fileTypeFromFile(file.path))?.mime ?? 'unknown';
  if (found === 'application/x-cfb') return compoundKind(file, name);
  return found === 'application/zip' ? archiveKind(file) : found;
}

async function compoundKind(file: FileOnDisk, name: string): Promise<string> {
  const places = await lastPlaces(
    file,
    streams.map(([stream]) => Buffer.from(stream, 'utf16le')),
  );
  const byStream = streams.find((_, at) => places[at] !== -1);
  const [, mediaType] = byStream ?? byEnding.find(([ending]) => ending.test(name)) ?? [];
  return mediaType ?? 'application/x-cfb';
}

/** 版式文件 OFD (GB/T 33190) is an archive with `OFD.xml` at its top. */
async function archiveKind(file: FileOnDisk): Promise<string> {
  const directory = await directoryOf(file);
  return directory && namesIn(directory).includes('OFD.xml') ? 'application/ofd' : 'application/zip';
}
