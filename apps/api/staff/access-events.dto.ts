import { ApiProperty } from '@nestjs/swagger';
import { accessEventKinds, type AccessEventKind } from '#identity';
import { PersonResponse } from '../applications/parts/people.dto.js';

/** 权限变更记录: who gave whom what access, and who took it. */
export class AccessEventResponse {
  id: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: accessEventKinds })
  kind: AccessEventKind;

  /** Null: from the command line. */
  @ApiProperty({ type: PersonResponse, nullable: true })
  by: PersonResponse | null;

  /** Whose access it is; null where they have no account yet. */
  @ApiProperty({ type: PersonResponse, nullable: true })
  about: PersonResponse | null;

  /** Ids, keys and days of what it is about. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  detail: Record<string, unknown>;
}

export class AccessEventPageResponse {
  items: AccessEventResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
