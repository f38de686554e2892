import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError, fileSize, NotFound } from '#kernel';

/** Identity of a file: its content. */
export interface StoredFile {
  /** SHA-256 of the content, 64 hex digits. */
  sha256: string;
  bytes: number;
}

/** A file received in full and set aside, to be inspected, then kept or discarded. */
export interface ReceivedFile extends StoredFile {
  /** Path on this machine meanwhile. */
  path: string;
}

export class FileTooLarge extends DomainError {
  readonly code = 'file_too_large';

  constructor(maxBytes: number) {
    const most = fileSize(maxBytes);
    super(
      {
        zh: `文件超过 ${most}，请压缩或拆分后再上传。`,
        en: `The file is larger than ${most}, the most that is taken here.`,
      },
      { maxBytes },
    );
  }
}

/**
 * 文件存储: files by the hash of their content, so equal content is stored once. A file becomes visible under its hash only
 * when complete. Callers track references and delete unused files.
 */
export abstract class FileStore {
  /** Reads the stream to its end and sets the file aside. Throws `FileTooLarge` at the limit. */
  abstract receive(content: Readable, maxBytes: number): Promise<ReceivedFile>;

  abstract keep(file: ReceivedFile): Promise<void>;

  /** Discards a received file; kept or discarded ones are ignored. */
  abstract discard(file: ReceivedFile): Promise<void>;

  /** Throws `NotFound` when the file does not exist. */
  abstract get(sha256: string): Promise<Readable>;

  /** Deletes the file; a missing one is ignored. */
  abstract delete(sha256: string): Promise<void>;

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
    const aside = path.join(this.folder, 'incoming', randomUUID());
    await mkdir(path.dirname(aside), { recursive: true, mode: 0o700 });
    const measure = new Measure(maxBytes);
    try {
      await pipeline(content, measure, createWriteStream(aside, { flags: 'wx', mode: 0o600, flush: true }));
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
    return { ...measure.result(), path: aside };
  }

  async keep({ sha256, path: aside }: ReceivedFile): Promise<void> {
    const place = this.placeOf(sha256);
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    await rename(aside, place);
  }

  async discard({ path: aside }: ReceivedFile): Promise<void> {
    await rm(aside, { force: true });
  }

  async get(sha256: string): Promise<Readable> {
    const place = this.placeOf(sha256);
    const found = await stat(place).catch(() => null);
    if (!found) throw new NotFound('file');
    return createReadStream(place);
  }

  async delete(sha256: string): Promise<void> {
    await rm(this.placeOf(sha256), { force: true });
  }

  private placeOf(sha256: string): string {
    if (!hash.test(sha256)) throw new NotFound('file');
    return path.join(this.folder, sha256.slice(0, 2), sha256);
  }
}

/** Counts and hashes the bytes that pass, and stops the stream over the limit. */
class Measure extends Transform {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  constructor(private readonly maxBytes: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: Error | null, chunk?: Buffer) => void): void {
    this.bytes += chunk.length;
    if (this.bytes > this.maxBytes) return done(new FileTooLarge(this.maxBytes));
    this.hash.update(chunk);
    done(null, chunk);
  }

  result(): StoredFile {
    return { sha256: this.hash.digest('hex'), bytes: this.bytes };
  }
}
