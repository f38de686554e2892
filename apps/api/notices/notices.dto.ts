import type { Filed, Objection, ObjectionAnswer } from '#applications';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { Day } from '#kernel';
import { PageQuery, PageOf, ListOf, shapeOf, picked } from '../http/index.js';
import type { ProcedureKind } from '#zones/procedure';

/** 公示: what the public may know of an application whose notice runs. */
export class NoticeResponse {
  id: string;
  /** @example ZGC-2026-000123 */
  number: string;
  kind: ProcedureKind;
  enterpriseName: string;
  projectName: string;
  startsOn: Day;
  /** Last day of the period; the first is counted in. */
  endsOn: Day;
}

export class NoticePageResponse extends PageOf(NoticeResponse) {}

/** 准予公开: what the public may know of what was granted. */
export class GrantResponse {
  id: string;
  /** @example ZGC-2026-000123 */
  number: string;
  kind: ProcedureKind;
  enterpriseName: string;
  projectName: string;
  decidedOn: Day;
  /** False once it has been revoked. */
  inForce: boolean;
}

export class GrantPageResponse extends PageOf(GrantResponse) {}

export class GrantQuery extends PageQuery {
  /** Part of a name or of a number, two characters at least. */
  @ApiProperty({ minLength: 2, maxLength: 80 })
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

export class ObjectionReceiptResponse extends shapeOf<Filed>() {}

/** 异议答复: nulls until it is decided. */
export class ObjectionAnswerResponse extends shapeOf<ObjectionAnswer>() {}

export class ObjectionResponse extends picked<Objection>()('id', 'name', 'contact', 'reason', 'madeAt') {}

export class ObjectionListResponse extends ListOf(ObjectionResponse) {}
