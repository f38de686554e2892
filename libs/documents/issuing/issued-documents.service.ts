import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { Application, ApplicationsService, MeetingsService } from '#applications';
import { NotFound, type Actor, type Bilingual, type Day } from '#kernel';
import type { DocumentKind, PublicFacts } from '../storage/document-facts.js';
import { IssuedDocument } from '../storage/document.entity.js';
import { FilesInUse } from '../storage/files-in-use.js';
import { readCode } from './verification-code.js';

/** Facts for holders of the code, to compare with the paper. */
export interface VerifiedDocument extends PublicFacts {
  /** @example 中综保准〔2026〕3号 */
  number: string;
  kind: DocumentKind;
  title: Bilingual;
  /** Who issued it */
  authority: Bilingual;
  issuedOn: Day;
  /** Of the PDF, hex: a file with another hash is not the one that was issued */
  sha256: string;
  status: 'valid' | 'revoked';
  /** When an approval was revoked */
  revokedOn: Day | null;
  /** Made from illustrative data, no legal effect */
  illustrative: boolean;
}

const rendered = { sha256: Not(IsNull()) };

/** 文书查阅与核验: readers of an application may read its documents. */
@Injectable()
export class IssuedDocumentsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
    private readonly meetings: MeetingsService,
    private readonly files: FilesInUse,
  ) {}

  /** Oldest first. */
  async list(applicationId: string, actor: Actor): Promise<IssuedDocument[]> {
    await this.applications.get(applicationId, actor);
    const order = { issuedAt: 'ASC', id: 'ASC' } as const;
    return this.db.manager.find(IssuedDocument, { where: { applicationId, ...rendered }, order });
  }

  /** 会议纪要, for readers of the meeting. */
  async ofMeeting(meetingId: string, actor: Actor): Promise<IssuedDocument[]> {
    await this.meetings.get(meetingId, actor);
    return this.db.manager.findBy(IssuedDocument, { meetingId, ...rendered });
  }

  async open(id: string, actor: Actor): Promise<{ document: IssuedDocument; content: Readable }> {
    const document = await this.db.manager.findOneBy(IssuedDocument, { id, ...rendered });
    if (!document?.sha256 || document.bytes === null) throw new NotFound('document');
    const { sha256, bytes } = document;
    await this.assertVisible(document, actor).catch((error: unknown) => {
      throw error instanceof NotFound ? new NotFound('document') : error;
    });
    return { document, content: await this.files.store.get({ sha256, bytes }) };
  }

  /** 核验: the public facts of the document with this code, typed in any way. */
  async verify(typed: string): Promise<VerifiedDocument> {
    const code = readCode(typed);
    const document = code && (await this.db.manager.findOneBy(IssuedDocument, { code, ...rendered }));
    if (!document) throw new NotFound('document');
    const { number, kind, facts, sha256 } = document;
    const { title, authority, issuedOn, illustrative } = facts;
    const revokedOn = await this.revocationOf(document);
    return {
      ...facts.public,
      number,
      kind,
      title,
      authority,
      issuedOn,
      illustrative,
      sha256: sha256 ?? '',
      status: revokedOn === null ? 'valid' : 'revoked',
      revokedOn,
    };
  }

  private async assertVisible({ applicationId, meetingId }: IssuedDocument, actor: Actor): Promise<void> {
    if (meetingId) await this.meetings.get(meetingId, actor);
    if (applicationId) await this.applications.get(applicationId, actor);
  }

  /** Only an approval can be revoked; every other paper stays what it was. */
  private async revocationOf({ kind, applicationId }: IssuedDocument): Promise<string | null> {
    if (kind !== 'approval' || !applicationId) return null;
    const { status, state } = await this.db.manager.findOneByOrFail(Application, { id: applicationId });
    return status === 'revoked' ? (state.revocation?.result?.decidedOn ?? null) : null;
  }
}
