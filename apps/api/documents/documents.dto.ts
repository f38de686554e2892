import { ApiProperty } from '@nestjs/swagger';
import { documentKinds, type DocumentKind, type IssuedDocument, type VerifiedDocument } from '#documents';
import { BilingualText } from '../http/index.js';

export class DocumentResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: documentKinds })
  kind: DocumentKind;

  @ApiProperty({ description: '文号', example: '中综保受〔2026〕12号' })
  number: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ format: 'date-time' })
  issuedAt: string;

  @ApiProperty({ description: 'Of the PDF, hex' })
  sha256: string;

  @ApiProperty({ type: 'integer' })
  bytes: number;

  @ApiProperty({ description: '核验码', example: 'ABCD-EFGH-JKMN-PQRS' })
  code: string;

  static from({ id, kind, number, facts, issuedAt, sha256, bytes, code }: IssuedDocument): DocumentResponse {
    const file = { sha256: sha256 ?? '', bytes: bytes ?? 0 };
    return { id, kind, number, title: facts.title, issuedAt: issuedAt.toISOString(), ...file, code };
  }
}

export class DocumentListResponse {
  @ApiProperty({ type: [DocumentResponse] })
  items: DocumentResponse[];
}

/** What anybody may know who holds the code. */
export class VerifiedDocumentResponse implements VerifiedDocument {
  @ApiProperty({ example: '中综保准〔2026〕3号' })
  number: string;

  @ApiProperty({ enum: documentKinds })
  kind: DocumentKind;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ type: BilingualText, description: 'Who issued it' })
  authority: BilingualText;

  @ApiProperty()
  enterprise: string;

  @ApiProperty()
  project: string;

  @ApiProperty({
    enum: ['approve', 'refuse'],
    type: String,
    nullable: true,
    description: 'Null where nothing was decided',
  })
  outcome: 'approve' | 'refuse' | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  decidedOn: string | null;

  @ApiProperty({ format: 'date' })
  issuedOn: string;

  @ApiProperty({ description: 'Of the PDF, hex: a file with another hash is not the one that was issued' })
  sha256: string;

  @ApiProperty({ enum: ['valid', 'revoked'] })
  status: 'valid' | 'revoked';

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When an approval was revoked' })
  revokedOn: string | null;

  @ApiProperty({ description: 'Made from illustrative data, no legal effect' })
  illustrative: boolean;
}
