import { ApiProperty } from '@nestjs/swagger';
import { accessEventKinds, type AccessEventKind } from '#identity';
import { PersonDto } from '../applications/people.dto.js';

/** 权限变更记录: who gave whom what access, and who took it. */
export class AccessEventDto {
  id: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: accessEventKinds })
  kind: AccessEventKind;

  /** Null: from the command line. */
  @ApiProperty({ type: PersonDto, nullable: true })
  by: PersonDto | null;

  /** Whose access it is; null where they have no account yet. */
  @ApiProperty({ type: PersonDto, nullable: true })
  about: PersonDto | null;

  /** Ids, keys and days of what it is about. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  detail: Record<string, unknown>;
}

export class AccessEventPageDto {
  items: AccessEventDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
