import { open, type FileHandle } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { InvalidContent } from '#kernel';
import { endingsOf } from './media-types.js';
import { pictureSize } from './picture-size.js';
import { directoryPlace, readDirectory } from './zip-directory.js';

/** About a sheet of A1 at 300 dpi; larger pictures are decompression bombs. */
const maxPixels = 100_000_000;
/** Unpacked size and number of parts of an office document. */
const maxUnpackedBytes = 200 * 1024 * 1024;
const maxParts = 5_000;
/** The header of a picture lies in its first megabyte, even behind a colour profile. */
const headBytes = 1024 * 1024;
/** The end record of a ZIP and its longest comment. */
const tailBytes = 22 + 65_535;

interface File {
  path: string;
  bytes: number;
}

const wrong = (code: string, message: string) => new InvalidContent([{ pointer: '/file', code, message }]);

/** Media type by content, never by name. Throws `InvalidContent` unless the material allows it. */
export async function inspect(file: File, allowed: readonly string[]): Promise<string> {
  if (file.bytes === 0) throw wrong('empty_file', 'The file is empty; send it again.');
  const found = (await fileTypeFromFile(file.path))?.mime ?? 'unknown';
  if (!allowed.includes(found)) throw wrongType(found, allowed);
  if (found.startsWith('image/')) await refusePictureBomb(file, found);
  if (found.includes('openxmlformats')) await refuseZipBomb(file);
  return found;
}

function wrongType(found: string, allowed: readonly string[]): InvalidContent {
  const names = allowed.map((type) => endingsOf(type)[0]?.toUpperCase() ?? type);
  return wrong('wrong_type', `By its content the file is ${found}; this material takes ${names.join(', ')}.`);
}

async function refusePictureBomb(file: File, mediaType: string): Promise<void> {
  const size = pictureSize(mediaType, await part(file, 0, headBytes));
  if (!size) throw wrong('damaged_file', 'The picture has no readable header; save it again and send that.');
  if (size.width * size.height > maxPixels) {
    throw wrong(
      'picture_too_large',
      `The picture has ${size.width} × ${size.height} points; at most ${maxPixels / 1_000_000} million are taken.`,
    );
  }
}

async function refuseZipBomb(file: File): Promise<void> {
  const place = directoryPlace(await part(file, Math.max(0, file.bytes - tailBytes), tailBytes));
  const summary = place && readDirectory(await part(file, place.start, place.length));
  if (!summary) throw wrong('damaged_file', 'The document is damaged; save it again and send that.');
  if (summary.unpackedBytes > maxUnpackedBytes || summary.entries > maxParts) {
    throw wrong('unpacks_too_large', 'The document unpacks to more than 200 MB or 5,000 parts; send it as PDF.');
  }
}

/** At most `length` bytes, and never more than the file has. */
async function part(file: File, start: number, length: number): Promise<Buffer> {
  const wanted = Math.max(0, Math.min(length, file.bytes - start));
  const handle = await open(file.path);
  try {
    return await bytesOf(handle, start, wanted);
  } finally {
    await handle.close();
  }
}

async function bytesOf(handle: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}
