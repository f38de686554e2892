import { aPdf } from '#test/support/people/files';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { InvalidContent } from '#kernel';
import { inspect } from './inspection.js';

const pdf = 'application/pdf';
const ofd = 'application/ofd';
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

const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]);
const end = Buffer.from([0xff, 0xd9]);

function aJpeg(width: number, height: number): Buffer {
  const profile = Buffer.concat([Buffer.from([0xff, 0xe2, 0x40, 0x00]), Buffer.alloc(0x4000 - 2, 0xc0)]);
  const frame = Buffer.from([0xff, 0xc2, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 17, 0]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), profile, frame, Buffer.alloc(32), scan, Buffer.alloc(32), end]);
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

/** A JPEG with fill bytes before its second marker. */
function aJpegWithFill(): Buffer {
  const whole = aJpeg(2480, 3508);
  return Buffer.concat([whole.subarray(0, 2), Buffer.from([0xff, 0xff]), whole.subarray(2)]);
}

/** A compound file that names the streams of a program. */
const aCompoundFile = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);

const aHeic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64)]);

function aLockedPdf(locks: PDFKit.PDFDocumentOptions): Promise<Buffer> {
  const document = new PDFDocument(locks);
  const parts: Buffer[] = [];
  return new Promise((resolve) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.end();
  });
}

const macros = {
  name: '[Content_Types].xml',
  text: '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
};

const contentTypes = {
  name: '[Content_Types].xml',
  text: '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
};

describe('inspect', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'ruqu-look-'))));
  afterAll(() => rm(folder, { recursive: true }));

  async function look(content: Buffer, allowed: string[], name = 'file') {
    const file = path.join(folder, 'file');
    await writeFile(file, content);
    return inspect({ path: file, bytes: content.length, name }, allowed);
  }

  async function errorsOf(content: Buffer, allowed: string[]) {
    const error: unknown = await look(content, allowed).catch((thrown: unknown) => thrown);
    if (!(error instanceof InvalidContent)) throw new Error(`It was taken as ${String(error)}`);
    return error.errors;
  }

  const codeOf = async (content: Buffer, allowed: string[]) => (await errorsOf(content, allowed))[0]?.code;

  it.each([
    ['a PDF', aPdf(), pdf],
    ['a PDF behind a line feed', Buffer.concat([Buffer.from('\n'), aPdf()]), pdf],
    ['a PDF with signs behind its end', Buffer.concat([aPdf(), Buffer.alloc(500)]), pdf],
    ['a JPEG with fill bytes', aJpegWithFill(), jpeg],
    ['an OFD', aZip([{ name: 'OFD.xml', text: '<OFD/>' }]), ofd],
    ['a PNG', aPng(2480, 3508), png],
    ['a JPEG behind a colour profile', aJpeg(2480, 3508), jpeg],
    ['a DOCX', aZip([contentTypes, { name: 'word/document.xml', text: '<w/>' }]), docx],
  ])('takes %s', async (_, content, type) => expect(await look(content, [pdf, png, jpeg, docx, ofd])).toBe(type));

  it.each([
    ['a program', Buffer.from('MZ\x90\0\x03'.padEnd(200, '\0'), 'latin1')],
    ['plain text', Buffer.from('just words')],
    ['a web page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a plain ZIP', aZip([{ name: 'a.txt', text: 'a' }])],
    ['a picture where a PDF is asked for', aPng(10, 10)],
  ])('refuses %s, whatever it is called', async (_, content) =>
    expect(await codeOf(content, [pdf])).toBe('wrong_type'),
  );

  it.each([
    ['PNG', 'PNG', aPng(1, 1)],
    ['HEIC 照片', 'HEIC photo', aHeic],
    ['Word 97–2003', 'Word 97–2003', aCompoundFile('WordDocument')],
    ['Excel 97–2003', 'Excel 97–2003', aCompoundFile('Workbook')],
    ['带宏', 'macros', aZip([macros, { name: 'word/document.xml', text: '<w/>' }])],
    ['OFD', 'OFD', aZip([{ name: 'OFD.xml', text: '<OFD/>' }])],
    ['ZIP 压缩包', 'ZIP archive', aZip([{ name: 'a.txt', text: 'a' }])],
    ['GIF', 'GIF', Buffer.from('GIF89a'.padEnd(64, '\0'), 'latin1')],
    ['无法识别', 'no known kind', Buffer.from('just words')],
  ])('says that it is %s, what is taken and what to send instead', async (zh, en, content) => {
    const [error] = await errorsOf(content, [pdf, docx]);
    expect(error).toMatchObject({ pointer: '/file', code: 'wrong_type' });
    expect(error?.message.zh).toMatch(new RegExp(`^这是${zh}.*只接受 PDF, DOCX。请`));
    expect(error?.message.en).toMatch(new RegExp(`${en}.*takes PDF, DOCX\\. \\S+`));
  });

  it('refuses what opens only with a password, and takes what only forbids printing', async () => {
    expect(await codeOf(await aLockedPdf({ userPassword: 'secret' }), [pdf])).toBe('needs_password');
    expect(await codeOf(aCompoundFile('EncryptedPackage'), [pdf, docx])).toBe('needs_password');
    await expect(look(aCompoundFile(''), [pdf, docx], '计划.docx')).rejects.toMatchObject({
      errors: [{ code: 'needs_password' }],
    });
    expect(await look(await aLockedPdf({ ownerPassword: 'secret', permissions: {} }), [pdf])).toBe(pdf);
  });

  it.each([
    ['a PDF', aPdf().subarray(0, 120), pdf],
    ['a PDF, by its last lines', aPdf().subarray(0, -30), pdf],
    ['a PNG', aPng(100, 100).subarray(0, -8), png],
    ['a JPEG', aJpeg(100, 100).subarray(0, -2), jpeg],
  ])('refuses %s that was cut short', async (_, content, type) =>
    expect(await codeOf(content, [type])).toBe('damaged_file'),
  );

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

  it('holds little of many files at once in memory', async () => {
    const filler = Buffer.alloc(8 * 1024 * 1024, '%');
    const large = Buffer.concat([aPdf(), filler, aPdf()]);
    const place = path.join(folder, 'large');
    await writeFile(place, large);
    const held = () => process.memoryUsage().arrayBuffers;
    const before = held();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, held())), 1);
    await Promise.all(
      Array.from({ length: 24 }, () =>
        inspect({ path: place, bytes: large.length, name: 'a.pdf' }, [pdf]).catch(() => 0),
      ),
    );
    clearInterval(watch);
    expect(most - before).toBeLessThan(12 * large.length);
  });
});
