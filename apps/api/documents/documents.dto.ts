import { ApiProperty } from '@nestjs/swagger';
import { documentKinds, type DocumentKind, type IssuedDocument, type VerifiedDocument } from '#documents';
import { BilingualDto } from '../http/index.js';

export class DocumentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: documentKinds })
  kind: DocumentKind;

  @ApiProperty({ description: '文号', example: '中综保受〔2026〕12号' })
  number: string;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  @ApiProperty({ format: 'date-time' })
  issuedAt: string;

  @ApiProperty({ description: 'Of the PDF, hex' })
  sha256: string;

  @ApiProperty({ type: 'integer' })
  bytes: number;

  @ApiProperty({ description: '核验码', example: 'ABCD-EFGH-JKMN-PQRS' })
  code: string;

  static from({ id, kind, number, facts, issuedAt, sha256, bytes, code }: IssuedDocument): DocumentDto {
    const file = { sha256: sha256 ?? '', bytes: bytes ?? 0 };
    return { id, kind, number, title: facts.title, issuedAt: issuedAt.toISOString(), ...file, code };
  }
}

export class DocumentListDto {
  @ApiProperty({ type: [DocumentDto] })
  items: DocumentDto[];
}

/** What anybody may know who holds the code. */
export class VerifiedDocumentDto implements VerifiedDocument {
  @ApiProperty({ example: '中综保准〔2026〕3号' })
  number: string;

  @ApiProperty({ enum: documentKinds })
  kind: DocumentKind;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  @ApiProperty({ type: BilingualDto, description: 'Who issued it' })
  authority: BilingualDto;

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
