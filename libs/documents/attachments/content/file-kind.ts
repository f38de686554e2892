import { fileTypeFromBuffer } from 'file-type';
import { directoryPlace, namesIn } from './zip-directory.js';

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
export async function kindOf(content: Buffer, name: string): Promise<string> {
  if (content.subarray(0, headerBytes).includes('%PDF-')) return 'application/pdf';
  const found = (await fileTypeFromBuffer(content))?.mime ?? 'unknown';
  if (found === 'application/x-cfb') return compoundKind(content, name);
  return found === 'application/zip' ? archiveKind(content) : found;
}

function compoundKind(content: Buffer, name: string): string {
  const byStream = streams.find(([stream]) => content.includes(Buffer.from(stream, 'utf16le')));
  const [, mediaType] = byStream ?? byEnding.find(([ending]) => ending.test(name)) ?? [];
  return mediaType ?? 'application/x-cfb';
}

/** 版式文件 OFD (GB/T 33190) is an archive with `OFD.xml` at its top. */
function archiveKind(content: Buffer): string {
  const place = directoryPlace(content);
  const names = place ? namesIn(content.subarray(place.start, place.start + place.length)) : [];
  return names.includes('OFD.xml') ? 'application/ofd' : 'application/zip';
}
