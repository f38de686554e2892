import type { DocumentKind, IssuedDocument, VerifiedDocument } from '#documents';
import type { Day, Instant, Integer, Uuid } from '#kernel';
import { BilingualText, ListOf } from '../http/index.js';

export class DocumentResponse {
  id: Uuid;
  kind: DocumentKind;
  /** 文号 @example 中综保受〔2026〕12号 */
  number: string;
  title: BilingualText;
  issuedAt: Instant;
  /** Of the PDF, hex */
  sha256: string;
  bytes: Integer;
  /** 核验码 @example ABCD-EFGH-JKMN-PQRS */
  code: string;

  static from({ id, kind, number, facts, issuedAt, sha256, bytes, code }: IssuedDocument): DocumentResponse {
    const file = { sha256: sha256 ?? '', bytes: bytes ?? 0 };
    return { id, kind, number, title: facts.title, issuedAt: issuedAt.toISOString(), ...file, code };
  }
}

export class DocumentListResponse extends ListOf(DocumentResponse) {}

/** What anybody may know who holds the code. */
export class VerifiedDocumentResponse implements VerifiedDocument {
  /** @example 中综保准〔2026〕3号 */
  number: string;
  kind: DocumentKind;
  title: BilingualText;
  /** Who issued it */
  authority: BilingualText;
  enterprise: string;
  project: string;
  /** Null where nothing was decided */
  outcome: 'approve' | 'refuse' | null;
  decidedOn: Day | null;
  issuedOn: Day;
  /** Of the PDF, hex: a file with another hash is not the one that was issued */
  sha256: string;
  status: 'valid' | 'revoked';
  /** When an approval was revoked */
  revokedOn: Day | null;
  /** Made from illustrative data, no legal effect */
  illustrative: boolean;
}
