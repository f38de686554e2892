/** Byte order marks by the encoding that they announce. */
const marks: readonly (readonly [encoding: string, mark: number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file as Excel and WPS save it: by its byte order mark; without one UTF-8 where it is that, otherwise
 * GB 18030, which contains GBK and GB 2312.
 */
export function textOf(file: Buffer): string {
  const [announced] = marks.find(([, mark]) => file.subarray(0, mark.length).equals(Buffer.from(mark))) ?? [];
  if (announced) return new TextDecoder(announced).decode(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('gb18030').decode(file);
  }
}
