import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { newId } from '#platform';
import { ActsReader } from './acts/acts.reader.js';
import { documentNumber } from './text/chinese-text.js';
import { IssuedDocument } from '../storage/document.entity.js';
import { RenderingsService } from './renderings.service.js';
import type { DraftDocument } from './draft-document.js';
import { MinutesReader } from './minutes.reader.js';
import { compose } from './templates/compose.js';
import { newCode } from './verification-code.js';
import { takeSerial } from '../storage/documents.sql.js';

/** 制发文书: issues the document of an act once, however often it is called. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly db: DataSource,
    private readonly acts: ActsReader,
    private readonly minutes: MinutesReader,
    private readonly renderings: RenderingsService,
  ) {}

  /** Null for an event without a document. A repeated call resumes where an earlier one stopped. */
  issueFor(eventId: string): Promise<IssuedDocument | null> {
    return this.issue(eventId, () => this.composed(eventId));
  }

  /** 会议纪要; null until the meeting is closed. */
  issueMinutes(meetingId: string): Promise<IssuedDocument | null> {
    return this.issue(meetingId, () => this.minutes.read(meetingId));
  }

  private async issue(eventId: string, read: () => Promise<DraftDocument | null>): Promise<IssuedDocument | null> {
    const document = (await this.find(eventId)) ?? (await this.register(eventId, await read()));
    if (document && document.sha256 === null) await this.renderings.draw(document);
    return document && this.find(eventId);
  }

  private async composed(eventId: string): Promise<DraftDocument | null> {
    const recorded = await this.acts.read(eventId);
    if (!recorded) return null;
    const { act, application, at } = recorded;
    const about = { zoneId: application.zoneId, applicationId: application.id, meetingId: null };
    return { ...compose(act), ...about, at, prefix: act.pack.zone.documentPrefix };
  }

  private find(eventId: string): Promise<IssuedDocument | null> {
    return this.db.manager.findOneBy(IssuedDocument, { eventId });
  }

  private async register(eventId: string, issue: DraftDocument | null): Promise<IssuedDocument | null> {
    if (!issue) return null;
    return this.db
      .transaction((tx) => numbered(tx, eventId, issue))
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) return this.find(eventId);
        throw error;
      });
  }
}

/** The serial's row is locked until the document is there: no number is skipped or given twice. */
async function numbered(tx: EntityManager, eventId: string, issue: DraftDocument): Promise<IssuedDocument> {
  const { kind, nature, facts, zoneId, applicationId, meetingId, prefix, at } = issue;
  const year = Number(facts.issuedOn.slice(0, 4));
  const serial = await nextSerial(tx, [zoneId, kind, year]);
  const document: Omit<IssuedDocument, 'application' | 'meeting'> = {
    id: newId(),
    zoneId,
    applicationId,
    meetingId,
    eventId,
    kind,
    year,
    serial,
    facts,
    number: documentNumber(prefix, nature, year, serial),
    code: newCode(),
    issuedAt: at,
    sha256: null,
    bytes: null,
  };
  await tx.insert(IssuedDocument, document);
  return document;
}

async function nextSerial(tx: EntityManager, key: [zoneId: string, kind: string, year: number]): Promise<number> {
  const [row] = await tx.query<{ last: number }[]>(takeSerial, key);
  if (!row) throw new Error('PostgreSQL returned no serial');
  return row.last;
}

/** Another worker wrote the same event's document first. */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505';
}
