import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ApplicationGate } from '#applications';
import { Clock } from '#kernel';
import { FileStore, type ReceivedFile } from '#platform';
import { Attachment } from './attachment.entity.js';
import { IssuedDocument } from './document.entity.js';
import { lockFile } from './documents.sql.js';

/** Time after which an upload that is still set aside was lost. */
const leftoverMs = 24 * 3_600_000;

/**
 * Files that a row refers to. Keeping or deleting a content locks it until the transaction ends,
 * so that no file is deleted while another row begins to refer to it.
 */
@Injectable()
export class FilesInUse {
  constructor(
    private readonly db: DataSource,
    readonly store: FileStore,
    private readonly gate: ApplicationGate,
    private readonly clock: Clock,
  ) {}

  /** Changes the files of an application, in its turn. */
  change<T>(applicationId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.gate.through(applicationId, () => this.db.transaction(work));
  }

  /** Deletes what broken uploads left; returns the number of files. */
  deleteLeftovers(): Promise<number> {
    return this.store.deleteLeftovers(new Date(this.clock.now().getTime() - leftoverMs));
  }

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
