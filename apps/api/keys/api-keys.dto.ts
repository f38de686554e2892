import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { keyLimits, keyScopes, keyStates, type KeyScope, type KeyState } from '#identity';

export class NewApiKeyRequest {
  /** What it is for, so that it is known again when it is to be revoked. */
  @ApiProperty({ example: 'ERP of the warehouse', maxLength: 80 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name: string;

  /** No more than it needs. Each operation names its own. */
  @ApiProperty({ enum: keyScopes, isArray: true, minItems: 1 })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(keyScopes, { each: true })
  scopes: KeyScope[];

  /** For how many days. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: keyLimits.days })
  @IsInt()
  @Min(1)
  @Max(keyLimits.days)
  days: number;
}

/** 接口密钥, without what it is: that is told once. */
export class ApiKeyResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  name: string;

  /** What the key begins with, after `ruqu_`. */
  prefix: string;

  @ApiProperty({ enum: keyScopes, isArray: true })
  scopes: KeyScope[];

  @ApiProperty({ enum: keyStates })
  state: KeyState;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  /** To the minute; null for one that was never used. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastUsedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  revokedAt: string | null;
}

export class IssuedApiKeyResponse extends ApiKeyResponse {
  /** For `Authorization: Bearer …`. It is told this once and kept nowhere. */
  key: string;
}

export class ApiKeyPageResponse {
  items: ApiKeyResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class OfferedScopesResponse {
  @ApiProperty({ enum: keyScopes, isArray: true })
  items: KeyScope[];
}
