import { inflateSync } from 'node:zlib';

const woff = { signature: 'wOFF', header: 44, entry: 20 };
const sfnt = { header: 12, entry: 16 };

interface Table {
  tag: Buffer;
  checksum: number;
  bytes: Buffer;
}

/** A font as TrueType; one that is packed as WOFF is unpacked, since glyphs are drawn from it one by one. */
export function asSfnt(font: Buffer): Buffer {
  if (font.toString('latin1', 0, 4) !== woff.signature) return font;
  const tables = Array.from({ length: font.readUInt16BE(12) }, (_, at) => tableOf(font, woff.header + at * woff.entry));
  const bodies = tables.map(({ bytes }) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]));
  return Buffer.concat([header(font.subarray(4, 8), tables.length), ...entries(tables, bodies), ...bodies]);
}

function tableOf(font: Buffer, at: number): Table {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((field) => font.readUInt32BE(at + field)) as [
    number,
    number,
    number,
    number,
  ];
  const stored = font.subarray(offset, offset + packed);
  return { tag: font.subarray(at, at + 4), checksum, bytes: packed < length ? inflateSync(stored) : stored };
}

/** The search fields hold what follows from the number of tables. */
function header(flavour: Buffer, tables: number): Buffer {
  const power = Math.floor(Math.log2(tables));
  const range = 2 ** power * sfnt.entry;
  const fields = Buffer.alloc(8);
  [tables, range, power, tables * sfnt.entry - range].forEach((field, at) => fields.writeUInt16BE(field, at * 2));
  return Buffer.concat([flavour, fields]);
}

function entries(tables: readonly Table[], bodies: readonly Buffer[]): Buffer[] {
  let offset = sfnt.header + tables.length * sfnt.entry;
  return tables.map(({ tag, checksum, bytes }, at) => {
    const fields = Buffer.alloc(12);
    [checksum, offset, bytes.length].forEach((field, place) => fields.writeUInt32BE(field, place * 4));
    offset += bodies[at]!.length;
    return Buffer.concat([tag, fields]);
  });
}
