import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { keyLimits, keyScopes, type ApiKey, type KeyScope, type KeyState } from '#identity';
import type { Integer } from '#kernel';
import { IsWhole, PageOf, picked, IsLine } from '../http/index.js';

export class NewApiKeyRequest {
  /** What it is for, so that it is known again when it is to be revoked. */
  @IsLine([1, 80], { example: 'ERP of the warehouse' }) name: string;

  /** No more than it needs. Each operation names its own. */
  @ApiProperty({ minItems: 1 })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(keyScopes, { each: true })
  scopes: KeyScope[];

  /** For how many days. */
  @IsWhole([1, keyLimits.days]) days: Integer;
}

/** 接口密钥, without what it is: that is told once. */
export class ApiKeyResponse extends picked<ApiKey>()(
  'id',
  'name',
  'prefix',
  'scopes',
  'createdAt',
  'expiresAt',
  'lastUsedAt',
  'revokedAt',
) {
  state: KeyState;
}

export class IssuedApiKeyResponse extends ApiKeyResponse {
  /** For `Authorization: Bearer …`. It is told this once and kept nowhere. */
  key: string;
}

export class ApiKeyPageResponse extends PageOf(ApiKeyResponse) {}

export class OfferedScopesResponse {
  items: KeyScope[];
}
