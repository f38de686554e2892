import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { NotFound } from '#kernel';
import { FileDamaged, storageProblem } from './file-errors.js';
import { digestOf, Measure, type StoredFile } from './measure.js';

/** A file received in full and set aside, to be inspected, then kept or discarded. */
export interface ReceivedFile extends StoredFile {
  /** Path on this machine meanwhile. */
  path: string;
}

/**
 * 文件存储: files by the hash of their content, so equal content is stored once. A file becomes visible under its hash only
 * when complete. Callers track references and delete unused files.
 */
export abstract class FileStore {
  /** Reads the stream to its end and sets the file aside. Throws `FileTooLarge` at the limit, `StorageFull` at its own. */
  abstract receive(content: Readable, maxBytes: number): Promise<ReceivedFile>;

  abstract keep(file: ReceivedFile): Promise<void>;

  /** Discards a received file; kept or discarded ones are ignored. */
  abstract discard(file: ReceivedFile): Promise<void>;

  /** Throws `NotFound` when the file does not exist, `FileDamaged` when it is not what was stored. */
  abstract get(file: StoredFile): Promise<Readable>;

  /** Deletes the file; a missing one is ignored. */
  abstract delete(sha256: string): Promise<void>;

  /** Deletes files set aside before this time, whose receiver was lost; returns their number. */
  abstract deleteLeftovers(before: Date): Promise<number>;

  async put(content: Readable, maxBytes: number): Promise<StoredFile> {
    const file = await this.receive(content, maxBytes);
    await this.keep(file);
    return { sha256: file.sha256, bytes: file.bytes };
  }
}

const hash = /^[0-9a-f]{64}$/;

/** Files in a local folder, which must be outside of the web server's folders. */
export class LocalFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async receive(content: Readable, maxBytes: number): Promise<ReceivedFile> {
    const aside = path.join(this.aside, randomUUID());
    const measure = new Measure(maxBytes);
    try {
      await mkdir(this.aside, { recursive: true, mode: 0o700 });
      await pipeline(content, measure, createWriteStream(aside, { flags: 'wx', mode: 0o600, flush: true }));
    } catch (error) {
      await rm(aside, { force: true });
      throw storageProblem(error);
    }
    return { ...measure.result(), path: aside };
  }

  async keep({ sha256, path: aside }: ReceivedFile): Promise<void> {
    const place = this.placeOf(sha256);
    try {
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      await rename(aside, place);
    } catch (error) {
      throw storageProblem(error);
    }
  }

  async discard({ path: aside }: ReceivedFile): Promise<void> {
    await rm(aside, { force: true });
  }

  /** Reads the file twice: what has begun to be sent can no longer be refused. */
  async get(file: StoredFile): Promise<Readable> {
    const place = this.placeOf(file.sha256);
    const found = await stat(place).catch(() => null);
    if (!found) throw new NotFound('file');
    const isWhole = found.size === file.bytes && (await digestOf(createReadStream(place))) === file.sha256;
    if (!isWhole) throw new FileDamaged(file.sha256);
    return createReadStream(place, { end: Math.max(file.bytes - 1, 0) });
  }

  async delete(sha256: string): Promise<void> {
    await rm(this.placeOf(sha256), { force: true });
  }

  async deleteLeftovers(before: Date): Promise<number> {
    const names = await readdir(this.aside).catch(() => []);
    const old = await Promise.all(names.map((name) => deleteIfOlder(path.join(this.aside, name), before)));
    return old.filter(Boolean).length;
  }

  private get aside(): string {
    return path.join(this.folder, 'incoming');
  }

  private placeOf(sha256: string): string {
    if (!hash.test(sha256)) throw new NotFound('file');
    return path.join(this.folder, sha256.slice(0, 2), sha256);
  }
}

/** A file that is just kept or discarded by its receiver is gone, and no leftover. */
async function deleteIfOlder(file: string, before: Date): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (!found || found.mtime >= before) return false;
  await rm(file, { force: true });
  return true;
}
