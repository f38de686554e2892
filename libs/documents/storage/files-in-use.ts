import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { FileStore, type ReceivedFile } from '#platform';
import { Attachment } from './attachment.entity.js';
import { IssuedDocument } from './document.entity.js';
import { lockFile } from './documents.sql.js';

/**
 * Files as long as a row refers to them. Whoever keeps or drops a content holds its lock until the transaction ends,
 * so that nobody drops a file that another is just referring to.
 */
@Injectable()
export class FilesInUse {
  constructor(
    private readonly db: DataSource,
    readonly store: FileStore,
  ) {}

  /** Inside the transaction that writes the row which refers to it. */
  async keep(tx: EntityManager, file: ReceivedFile): Promise<void> {
    await lock(tx, file.sha256);
    await this.store.keep(file);
  }

  /** After a row that referred to it is gone. */
  deleteUnused(sha256: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await lock(tx, sha256);
      const used = (await tx.existsBy(Attachment, { sha256 })) || (await tx.existsBy(IssuedDocument, { sha256 }));
      if (!used) await this.store.delete(sha256);
    });
  }
}

async function lock(tx: EntityManager, sha256: string): Promise<void> {
  await tx.query(lockFile, [`file ${sha256}`]);
}
