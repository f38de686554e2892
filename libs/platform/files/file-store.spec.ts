import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { NotFound } from '#kernel';
import { FileDamaged, FileTooLarge, StorageFull } from './file-errors.js';
import { LocalFileStore } from './file-store.js';

describe('LocalFileStore', () => {
  const folders: string[] = [];
  const content = Buffer.from('可行性研究报告');
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = { sha256, bytes: content.length };

  async function aStore() {
    const folder = await mkdtemp(path.join(tmpdir(), 'ruqu-files-'));
    folders.push(folder);
    const filesIn = async (where: string) => await readdir(path.join(folder, where)).catch(() => []);
    return { store: new LocalFileStore(folder), filesIn, folder };
  }

  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  it('gives back what was put, under the hash of the content', async () => {
    const { store } = await aStore();
    expect(await store.put(Readable.from([content]), 100)).toEqual(file);
    expect(await buffer(await store.get(file))).toEqual(content);
  });

  it('stores one content once', async () => {
    const { store, filesIn } = await aStore();
    await store.put(Readable.from([content]), 100);
    await store.put(Readable.from([content.subarray(0, 4), content.subarray(4)]), 100);
    expect(await filesIn(sha256.slice(0, 2))).toEqual([sha256]);
    expect(await filesIn('incoming')).toEqual([]);
  });

  it('takes a file of just the limit, and stops one byte over it without reading on', async () => {
    const { store, filesIn } = await aStore();
    await expect(store.put(Readable.from([content]), content.length)).resolves.toMatchObject({ sha256 });

    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc((sent += 1) && 1024);
      })(),
    );
    await expect(store.put(endless, 10 * 1024)).rejects.toThrow(FileTooLarge);
    expect(sent).toBeLessThan(100);
    expect(await filesIn('incoming')).toEqual([]);
  });

  it('leaves nothing behind of a sender that breaks off', async () => {
    const { store, filesIn } = await aStore();
    const broken = Readable.from(
      (function* () {
        yield content;
        throw new Error('gone');
      })(),
    );
    await expect(store.receive(broken, 100)).rejects.toThrow('gone');
    expect(await filesIn('incoming')).toEqual([]);
  });

  it('shows nothing that was only received', async () => {
    const { store, filesIn } = await aStore();
    const received = await store.receive(Readable.from([content]), 100);
    await expect(store.get(file)).rejects.toThrow(NotFound);
    await store.discard(received);
    expect(await filesIn('incoming')).toEqual([]);
  });

  it('deletes, and knows no file by anything but a hash', async () => {
    const { store } = await aStore();
    await store.put(Readable.from([content]), 100);
    await store.delete(sha256);
    await store.delete(sha256);
    await expect(store.get(file)).rejects.toThrow(NotFound);
    await expect(store.get({ ...file, sha256: '../../etc/passwd' })).rejects.toThrow(NotFound);
  });

  it.each([
    ['shorter', content.subarray(1)],
    ['longer', Buffer.concat([content, Buffer.from('x')])],
    ['other', Buffer.alloc(content.length)],
    ['empty', Buffer.alloc(0)],
  ])('gives out nothing of a file that has become %s', async (_, changed) => {
    const { store, folder } = await aStore();
    await store.put(Readable.from([content]), 100);
    await writeFile(path.join(folder, sha256.slice(0, 2), sha256), changed);
    await expect(store.get(file)).rejects.toThrow(FileDamaged);
  });

  it('gives back a file without content', async () => {
    const { store } = await aStore();
    expect(await buffer(await store.get(await store.put(Readable.from([]), 100)))).toEqual(Buffer.alloc(0));
  });

  it('says that the disk is full', async () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    const { store, filesIn } = await aStore();
    const failing = Readable.from(
      (function* () {
        yield content;
        throw full;
      })(),
    );
    await expect(store.receive(failing, 100)).rejects.toThrow(StorageFull);
    expect(await filesIn('incoming')).toEqual([]);
  });

  it('deletes what a lost receiver left, and nothing that is still arriving', async () => {
    const { store, filesIn, folder } = await aStore();
    const [left, arriving] = [
      await store.receive(Readable.from(['a']), 9),
      await store.receive(Readable.from(['b']), 9),
    ];
    await utimes(left.path, new Date('2026-01-01'), new Date('2026-01-01'));
    expect(await store.deleteLeftovers(new Date('2026-01-02'))).toBe(1);
    expect(await filesIn('incoming')).toEqual([path.basename(arriving.path)]);
    expect(await new LocalFileStore(path.join(folder, 'none')).deleteLeftovers(new Date())).toBe(0);
  });
});
