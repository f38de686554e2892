import { createHash } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileTooLarge } from './file-errors.js';

/** Identity of a file: its content. */
export interface StoredFile {
  /** SHA-256 of the content, 64 hex digits. */
  sha256: string;
  bytes: number;
}

/** SHA-256 of all that the stream brings, 64 hex digits. */
export async function digestOf(content: Readable): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(content, hash);
  return hash.digest('hex');
}

/** Counts and hashes the bytes that pass, and stops the stream over the limit. */
export class Measure extends Transform {
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
