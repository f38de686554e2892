import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { NotFound } from '#kernel';
import { FileTooLarge, LocalFileStore } from './file-store.js';

describe('LocalFileStore', () => {
  const folders: string[] = [];
  const content = Buffer.from('可行性研究报告');
  const sha256 = createHash('sha256').update(content).digest('hex');

  async function aStore() {
    const folder = await mkdtemp(path.join(tmpdir(), 'ruqu-files-'));
    folders.push(folder);
    const filesIn = async (where: string) => await readdir(path.join(folder, where)).catch(() => []);
    return { store: new LocalFileStore(folder), filesIn };
  }

  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  it('gives back what was put, under the hash of the content', async () => {
    const { store } = await aStore();
    expect(await store.put(Readable.from([content]), 100)).toEqual({ sha256, bytes: content.length });
    expect(await buffer(await store.get(sha256))).toEqual(content);
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
    const file = await store.receive(Readable.from([content]), 100);
    await expect(store.get(sha256)).rejects.toThrow(NotFound);
    await store.discard(file);
    expect(await filesIn('incoming')).toEqual([]);
  });

  it('deletes, and knows no file by anything but a hash', async () => {
    const { store } = await aStore();
    await store.put(Readable.from([content]), 100);
    await store.delete(sha256);
    await store.delete(sha256);
    await expect(store.get(sha256)).rejects.toThrow(NotFound);
    await expect(store.get('../../etc/passwd')).rejects.toThrow(NotFound);
  });
});
