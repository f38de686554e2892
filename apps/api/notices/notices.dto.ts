import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../http/index.js';
import { procedureKinds, type ProcedureKind } from '#zones/procedure';

/** 公示: what the public may know of an application whose notice runs. */
export class NoticeResponse {
  id: string;

  @ApiProperty({ example: 'ZGC-2026-000123' })
  number: string;

  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  enterpriseName: string;
  projectName: string;

  @ApiProperty({ format: 'date' })
  startsOn: string;

  /** Last day of the period; the first is counted in. */
  @ApiProperty({ format: 'date' })
  endsOn: string;
}

export class NoticePageResponse {
  items: NoticeResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

/** 准予公开: what the public may know of what was granted. */
export class GrantResponse {
  id: string;

  @ApiProperty({ example: 'ZGC-2026-000123' })
  number: string;

  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  enterpriseName: string;
  projectName: string;

  @ApiProperty({ format: 'date' })
  decidedOn: string;

  /** False once it has been revoked. */
  inForce: boolean;
}

export class GrantPageResponse {
  items: GrantResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class GrantQuery extends PageQuery {
  /** Part of a name or of a number, two characters at least. */
  @ApiProperty({ type: String, required: false, minLength: 2, maxLength: 80 })
  @IsOptional()
  @IsString()
  @Length(2, 80)
  q?: string;
}

const written = /\S/;

export class NewObjectionRequest {
  /** Who objects. */
  @ApiProperty({ minLength: 1, maxLength: 60 })
  @IsString()
  @Matches(written)
  @MaxLength(60)
  name: string;

  /** Telephone, e-mail or address. */
  @ApiProperty({ minLength: 5, maxLength: 120 })
  @IsString()
  @Matches(written)
  @Length(5, 120)
  contact: string;

  @ApiProperty({ minLength: 10, maxLength: 2000 })
  @IsString()
  @Matches(written)
  @Length(10, 2000)
  reason: string;
}

export class ObjectionReceiptResponse {
  /** By which the objector asks what became of it. */
  id: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt: string;
}

/** 异议答复: nulls until it is decided. */
export class ObjectionAnswerResponse {
  @ApiProperty({ format: 'date-time' })
  receivedAt: string;

  @ApiProperty({ enum: ['upheld', 'dismissed'], nullable: true })
  outcome: 'upheld' | 'dismissed' | null;

  @ApiProperty({ type: String, nullable: true })
  reasons: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: string | null;
}

export class ObjectionResponse {
  id: string;

  /** Personal data, as is the contact: empty but for the window that answers and for the auditor. */
  name: string;

  contact: string;
  reason: string;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;
}

export class ObjectionListResponse {
  items: ObjectionResponse[];
}
