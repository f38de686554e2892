import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFiles, type Face } from './font-files.js';
import { asSfnt } from './sfnt.js';

const require = createRequire(import.meta.url);
const loaded = new Map<Face, Buffer>();

/** Ten to twenty megabytes each: read when a paper first needs it, then kept. */
export function fontOf(face: Face): Buffer {
  const font = loaded.get(face) ?? asSfnt(readFileSync(require.resolve(fontFiles[face])));
  loaded.set(face, font);
  return font;
}
