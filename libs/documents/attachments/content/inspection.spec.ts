import { inBothLanguages } from '#test/support/system/in-both-languages';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InvalidContent } from '#kernel';
import { inspect } from './inspection.js';

const pdf = 'application/pdf';
const png = 'image/png';
const jpeg = 'image/jpeg';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function aPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  head.write('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.from('\0\0\0\0IDAT\0\0\0\0\0\0\0\0IEND\0\0\0\0', 'latin1')]);
}

function aJpeg(width: number, height: number): Buffer {
  const profile = Buffer.concat([Buffer.from([0xff, 0xe2, 0x40, 0x00]), Buffer.alloc(0x4000 - 2, 0xc0)]);
  const frame = Buffer.from([0xff, 0xc2, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 17, 0]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), profile, frame, Buffer.alloc(32)]);
}

/** A ZIP of stored entries; `declared` is what the directory says an entry unpacks to. */
function aZip(entries: { name: string; text: string; declared?: number }[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, declared } of entries) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(text.length, 18);
    local.writeUInt32LE(text.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(text.length, 20);
    entry.writeUInt32LE(declared ?? text.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name + text));
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + text.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const contentTypes = {
  name: '[Content_Types].xml',
  text: '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
};

describe('inspect', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'ruqu-look-'))));
  afterAll(() => rm(folder, { recursive: true }));

  async function look(content: Buffer, allowed: string[]) {
    const file = path.join(folder, 'file');
    await writeFile(file, content);
    return inspect({ path: file, bytes: content.length }, allowed);
  }

  async function codeOf(content: Buffer, allowed: string[]) {
    const error: unknown = await look(content, allowed).catch((thrown: unknown) => thrown);
    if (!(error instanceof InvalidContent)) throw new Error(`It was taken as ${String(error)}`);
    return error.errors[0]?.code;
  }

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%\xE2\xE3\n', 'latin1'), pdf],
    ['a PNG', aPng(2480, 3508), png],
    ['a JPEG behind a colour profile', aJpeg(2480, 3508), jpeg],
    ['a DOCX', aZip([contentTypes, { name: 'word/document.xml', text: '<w/>' }]), docx],
  ])('takes %s', async (_, content, type) => expect(await look(content, [pdf, png, jpeg, docx])).toBe(type));

  it.each([
    ['a program', Buffer.from('MZ\x90\0\x03'.padEnd(200, '\0'), 'latin1')],
    ['plain text', Buffer.from('just words')],
    ['a web page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a plain ZIP', aZip([{ name: 'a.txt', text: 'a' }])],
    ['a picture where a PDF is asked for', aPng(10, 10)],
  ])('refuses %s, whatever it is called', async (_, content) =>
    expect(await codeOf(content, [pdf])).toBe('wrong_type'),
  );

  it('says which types are taken', async () => {
    await expect(look(aPng(1, 1), [pdf, docx])).rejects.toMatchObject({
      errors: [{ pointer: '/file', message: inBothLanguages('image/png; this material takes PDF, DOCX') }],
    });
  });

  it('refuses an empty file', async () => expect(await codeOf(Buffer.alloc(0), [pdf])).toBe('empty_file'));

  it('refuses a picture that unfolds to more than 100 million points', async () => {
    expect(await look(aPng(10_000, 10_000), [png])).toBe(png);
    expect(await codeOf(aPng(10_000, 10_001), [png])).toBe('picture_too_large');
    expect(await codeOf(aJpeg(60_000, 60_000), [jpeg])).toBe('picture_too_large');
  });

  it('refuses a picture without a readable header', async () => {
    expect(await codeOf(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(300)]), [jpeg])).toBe(
      'damaged_file',
    );
  });

  it('refuses a document that unpacks to more than 200 MB', async () => {
    const bomb = aZip([contentTypes, { name: 'word/document.xml', text: '<w/>', declared: 201 * 1024 * 1024 }]);
    expect(await codeOf(bomb, [docx])).toBe('unpacks_too_large');
  });

  it('refuses a document that was cut off', async () => {
    const whole = aZip([contentTypes, { name: 'word/document.xml', text: '<w/>' }]);
    expect(await codeOf(whole.subarray(0, -60), [docx])).toBe('damaged_file');
  });
});
