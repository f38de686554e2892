import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from './config/config.js';

const cipher = 'aes-256-gcm';
const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/**
 * 加密: secrets that a copy of the database must not reveal (AES-256-GCM, NIST SP 800-38D). The key is SECRET_KEY or,
 * outside production, a file in RUQU_HOME.
 */
export class SecretBox {
  private known: Buffer | null = null;

  constructor(private readonly config: Pick<Config, 'SECRET_KEY' | 'RUQU_HOME'>) {}

  /** `about` binds the secret to its owner; it does not decrypt for another. */
  encrypt(text: string, about: string): string {
    const iv = randomBytes(ivBytes);
    const encryption = createCipheriv(cipher, this.key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(about));
    const encrypted = Buffer.concat([encryption.update(text, 'utf8'), encryption.final()]);
    return Buffer.concat([iv, encryption.getAuthTag(), encrypted]).toString('base64');
  }

  /** Throws when the key or `about` differs, or the text was changed. */
  decrypt(encrypted: string, about: string): string {
    const bytes = Buffer.from(encrypted, 'base64');
    const [iv, rest] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes)];
    const decryption = createDecipheriv(cipher, this.key, iv, { authTagLength: tagBytes })
      .setAAD(Buffer.from(about))
      .setAuthTag(rest.subarray(0, tagBytes));
    return Buffer.concat([decryption.update(rest.subarray(tagBytes)), decryption.final()]).toString('utf8');
  }

  private get key(): Buffer {
    this.known ??= keyOf(this.config);
    return this.known;
  }
}

function keyOf({ SECRET_KEY, RUQU_HOME }: Pick<Config, 'SECRET_KEY' | 'RUQU_HOME'>): Buffer {
  return Buffer.from(SECRET_KEY ?? keyInFile(path.join(RUQU_HOME, 'secret.key')), 'base64');
}

/** A hard link appears whole and never replaces another, so two first starts share one key. */
function keyInFile(file: string): string {
  const own = `${file}.${randomBytes(6).toString('hex')}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(own, randomBytes(keyBytes).toString('base64'), { mode: 0o600, flush: true });
  try {
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
  return readFileSync(file, 'utf8');
}
