export interface PictureSize {
  width: number;
  height: number;
}

/** Width and height as the file's own header declares them; null where there is no such header. */
export function pictureSize(mediaType: string, head: Buffer): PictureSize | null {
  return mediaType === 'image/png' ? pngSize(head) : jpegSize(head);
}

/** The first chunk of a PNG is always its header (ISO/IEC 15948, 11.2.2). */
function pngSize(head: Buffer): PictureSize | null {
  if (head.length < 24 || head.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

/** Walks from segment to segment until the start of the frame (ITU-T T.81, B.2.2). */
function jpegSize(head: Buffer): PictureSize | null {
  for (let at = markerFrom(head, 2); at + 9 < head.length; at = markerFrom(head, at + 2 + head.readUInt16BE(at + 2))) {
    if (head[at] !== 0xff) return null;
    if (startsFrame(head[at + 1])) return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
  }
  return null;
}

/** Any number of fill bytes may stand before a marker (ITU-T T.81, B.1.1.2). */
function markerFrom(head: Buffer, from: number): number {
  let at = from;
  while (head[at] === 0xff && head[at + 1] === 0xff) at += 1;
  return at;
}

const notFrames = [0xc4, 0xc8, 0xcc];

function startsFrame(marker = 0): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !notFrames.includes(marker);
}
