import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { FileStore, type ReceivedFile } from '#platform';
import { Attachment } from './attachment.entity.js';
import { IssuedDocument } from './document.entity.js';
import { lockFile } from './documents.sql.js';

/**
 * Files that a row refers to. Keeping or deleting a content locks it until the transaction ends,
 * so that no file is deleted while another row begins to refer to it.
 */
@Injectable()
export class FilesInUse {
  constructor(
    private readonly db: DataSource,
    readonly store: FileStore,
  ) {}

  /** Call within the transaction that writes the referring row. */
  async keep(tx: EntityManager, file: ReceivedFile): Promise<void> {
    await lock(tx, file.sha256);
    await this.store.keep(file);
  }

  /** Call after the removal of a referring row. */
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
