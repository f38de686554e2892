import type { DocumentKind, IssuedDocument, VerifiedDocument } from '#documents';
import type { Integer, Uuid } from '#kernel';
import { BilingualText, ListOf, shapeOf } from '../http/index.js';

export class DocumentResponse {
  id: Uuid;
  kind: DocumentKind;
  /** 文号 @example 中综保受〔2026〕12号 */
  number: string;
  title: BilingualText;
  issuedAt: Date;
  /** Of the PDF, hex */
  sha256: string;
  bytes: Integer;
  /** 核验码 @example ABCD-EFGH-JKMN-PQRS */
  code: string;

  static from({ id, kind, number, facts, issuedAt, sha256, bytes, code }: IssuedDocument): DocumentResponse {
    return { id, kind, number, title: facts.title, issuedAt, sha256: sha256 ?? '', bytes: bytes ?? 0, code };
  }
}

export class DocumentListResponse extends ListOf(DocumentResponse) {}

/** What anybody may know who holds the code. */
export class VerifiedDocumentResponse extends shapeOf<VerifiedDocument>() {}
