import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, QueryFailedError, type EntityManager } from 'typeorm';
import { Config, newId } from '#platform';
import { ActsReader, type RecordedAct } from './acts.reader.js';
import { documentNumber } from './chinese.js';
import { IssuedDocument } from './document.entity.js';
import { FilesInUse } from './files-in-use.js';
import { draw } from './pdf/draw.js';
import { compose } from './templates/compose.js';
import { newCode } from './verification-code.js';

const mostBytes = 50 * 1024 * 1024;

/** 制发文书: every act that owes the applicant a paper gets one, once, however often it is asked for. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly db: DataSource,
    private readonly acts: ActsReader,
    private readonly files: FilesInUse,
    private readonly config: Config,
  ) {}

  /** Null for an event that needs no paper. After a break in between, a repeat goes on where it stopped. */
  async issueFor(eventId: string): Promise<IssuedDocument | null> {
    const document = (await this.find(eventId)) ?? (await this.register(eventId));
    if (document && document.sha256 === null) await this.draw(document);
    return document && this.find(eventId);
  }

  private find(eventId: string): Promise<IssuedDocument | null> {
    return this.db.manager.findOneBy(IssuedDocument, { eventId });
  }

  private async register(eventId: string): Promise<IssuedDocument | null> {
    const recorded = await this.acts.read(eventId);
    if (!recorded) return null;
    return this.db
      .transaction((tx) => numbered(tx, recorded))
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) return this.find(eventId);
        throw error;
      });
  }

  private async draw(document: IssuedDocument): Promise<void> {
    const { id, code, number, issuedAt, facts } = document;
    const pdf = await draw(facts, { number, code, issuedAt, url: `${this.config.publicUrl}/verify/${code}` });
    const file = await this.files.store.receive(Readable.from([pdf]), mostBytes);
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

/** The serial's row is locked until the document is there: no number is skipped or given twice. */
async function numbered(tx: EntityManager, { act, application, eventId, at }: RecordedAct): Promise<IssuedDocument> {
  const { kind, nature, facts } = compose(act);
  const { zoneId } = application;
  const year = Number(act.issuedOn.slice(0, 4));
  const serial = await nextSerial(tx, [zoneId, kind, year]);
  const document: Omit<IssuedDocument, 'application'> = {
    ...{ id: newId(), zoneId, applicationId: application.id, eventId, kind, year, serial, facts },
    number: documentNumber(act.pack.zone.documentPrefix, nature, year, serial),
    ...{ code: newCode(), issuedAt: at, sha256: null, bytes: null },
  };
  await tx.insert(IssuedDocument, document);
  return document;
}

async function nextSerial(tx: EntityManager, key: [zoneId: string, kind: string, year: number]): Promise<number> {
  const [row] = await tx.query<{ last: number }[]>(
    `INSERT INTO document_serial AS s (zone_id, kind, year, last) VALUES ($1, $2, $3, 1)
     ON CONFLICT (zone_id, kind, year) DO UPDATE SET last = s.last + 1 RETURNING last`,
    key,
  );
  if (!row) throw new Error('PostgreSQL returned no serial');
  return row.last;
}

/** Another worker wrote the same event's document first. */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505';
}
