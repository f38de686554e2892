import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** A file on disk. */
export interface FileOnDisk {
  path: string;
  bytes: number;
}

/** So many bytes from a place, or those that there are; never the whole of a large file. */
export async function partOf({ path, bytes }: FileOnDisk, start: number, length: number): Promise<Buffer> {
  const from = Math.min(Math.max(0, start), bytes);
  const part = Buffer.alloc(Math.max(0, Math.min(length, bytes - from)));
  const file = await open(path);
  try {
    const { bytesRead } = await file.read(part, 0, part.length, from);
    return part.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export const headOf = (file: FileOnDisk, length: number): Promise<Buffer> => partOf(file, 0, length);
export const tailOf = (file: FileOnDisk, length: number): Promise<Buffer> => partOf(file, file.bytes - length, length);

/** Where each of the signs stands last, -1 for nowhere; read from end to end, a piece at a time. */
export async function lastPlaces({ path }: FileOnDisk, signs: readonly Buffer[]): Promise<number[]> {
  const overlap = Math.max(...signs.map(({ length }) => length)) - 1;
  const places = signs.map(() => -1);
  let carried = Buffer.alloc(0);
  let at = 0;
  for await (const read of createReadStream(path) as AsyncIterable<Buffer>) {
    const piece = Buffer.concat([carried, read]);
    signs.forEach((sign, which) => {
      const found = piece.lastIndexOf(sign);
      if (found !== -1) places[which] = at - carried.length + found;
    });
    at += read.length;
    carried = piece.subarray(Math.max(0, piece.length - overlap));
  }
  return places;
}
