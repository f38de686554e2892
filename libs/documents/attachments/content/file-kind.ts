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

/** Media type by content, never by name; `unknown` where it is none that is known. */
export async function kindOf(content: Buffer): Promise<string> {
  if (content.subarray(0, headerBytes).includes('%PDF-')) return 'application/pdf';
  const found = (await fileTypeFromBuffer(content))?.mime ?? 'unknown';
  if (found === 'application/x-cfb') return compoundKind(content);
  return found === 'application/zip' ? archiveKind(content) : found;
}

function compoundKind(content: Buffer): string {
  const [, mediaType] = streams.find(([name]) => content.includes(Buffer.from(name, 'utf16le'))) ?? [];
  return mediaType ?? 'application/x-cfb';
}

/** 版式文件 OFD (GB/T 33190) is an archive with `OFD.xml` at its top. */
function archiveKind(content: Buffer): string {
  const place = directoryPlace(content);
  const names = place ? namesIn(content.subarray(place.start, place.start + place.length)) : [];
  return names.includes('OFD.xml') ? 'application/ofd' : 'application/zip';
}
