import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { headOf, lastPlaces, partOf, tailOf } from './file-parts.js';

describe('parts of a file', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'ruqu-parts-'))));
  afterAll(() => rm(folder, { recursive: true }));

  const aFile = async (content: Buffer) => {
    const file = { path: path.join(folder, 'file'), bytes: content.length };
    await writeFile(file.path, content);
    return file;
  };

  it('are read from any place, and no further than the file goes', async () => {
    const file = await aFile(Buffer.from('0123456789'));
    const parts = await Promise.all([
      headOf(file, 3),
      tailOf(file, 3),
      tailOf(file, 99),
      partOf(file, 8, 9),
      partOf(file, 99, 1),
    ]);
    expect(parts.map(String)).toEqual(['012', '789', '0123456789', '89', '']);
  });

  it('show where a sign stands last, also across the pieces that are read', async () => {
    const piece = 64 * 1024;
    const sign = Buffer.from('SIGN');
    for (const at of [0, 1, piece - 3, piece - 2, piece, 2 * piece - 1, 2 * piece + 5]) {
      const content = Buffer.alloc(3 * piece, '.');
      sign.copy(content, at);
      expect(await lastPlaces(await aFile(content), [sign, Buffer.from('none')])).toEqual([at, -1]);
    }
    const twice = Buffer.concat([sign, Buffer.alloc(piece), sign]);
    expect(await lastPlaces(await aFile(twice), [sign])).toEqual([piece + 4]);
  });
});
