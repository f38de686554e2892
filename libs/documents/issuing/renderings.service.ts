import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Config } from '#platform';
import { IssuedDocument } from '../storage/document.entity.js';
import { FilesInUse } from '../storage/files-in-use.js';
import { draw } from './pdf/draw.js';

const maxPdfBytes = 50 * 1024 * 1024;

/** 制文: the PDF of a document that is registered. */
@Injectable()
export class RenderingsService {
  constructor(
    private readonly db: DataSource,
    private readonly files: FilesInUse,
    private readonly config: Config,
  ) {}

  async draw(document: IssuedDocument): Promise<void> {
    const { id, code, number, issuedAt, facts } = document;
    const pdf = await draw(facts, { number, code, issuedAt, url: `${this.config.publicUrl}/verify/${code}` });
    const file = await this.files.store.receive(Readable.from([pdf]), maxPdfBytes);
    try {
      await this.db.transaction(async (tx) => {
        const { sha256, bytes } = file;
        const { affected } = await tx.update(IssuedDocument, { id, sha256: IsNull() }, { sha256, bytes });
        if (affected) await this.files.keep(tx, file);
      });
    } finally {
      await this.files.store.discard(file);
    }
  }
}
