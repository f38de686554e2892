import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { ApiKeysService, type ApiKey } from '#identity';
import type { Actor } from '#kernel';
import { audiences, CurrentActor, For, Id, newestBy, PageQuery, StepUp } from '../http/index.js';
import {
  ApiKeyPageResponse,
  IssuedApiKeyResponse,
  NewApiKeyRequest,
  OfferedScopesResponse,
  ApiKeyResponse,
} from './api-keys.dto.js';
import { OfferedScopes } from './offered-scopes.js';

const cursor = newestBy('createdAt');

/** 接口密钥: with a key a program acts for its owner, in the scopes of the key and never beyond what the owner may do. */
@ApiTags('api keys')
@Controller('api-keys')
@For(audiences.everybodyWithAPlace)
export class ApiKeysController {
  constructor(
    private readonly keys: ApiKeysService,
    private readonly offered: OfferedScopes,
  ) {}

  /** The caller's own, newest first; those that ended are listed for half a year. */
  @Get()
  async list(
    @CurrentActor() { id }: Actor,
    @Query() { limit = 20, cursor: place }: PageQuery,
  ): Promise<ApiKeyPageResponse> {
    const { items, next } = cursor.page(await this.keys.list(id, { limit, after: cursor.read(place) }), limit);
    return { items: items.map((key) => this.drawn(key)), next };
  }

  /** The scopes that the caller can give: those of what is open to them. */
  @Get('scopes')
  scopes(@CurrentActor() actor: Actor): OfferedScopesResponse {
    return { items: this.offered.to(actor) };
  }

  /** The key itself is in this answer and in no other. Twenty may run at a time. */
  @Post()
  @StepUp()
  async issue(@CurrentActor() actor: Actor, @Body() wished: NewApiKeyRequest): Promise<IssuedApiKeyResponse> {
    this.offered.check(actor, wished.scopes);
    const { issued, key } = await this.keys.issue(actor, wished);
    return { ...this.drawn(issued), key };
  }

  /** It ends at once, and stays listed. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.keys.revoke(actor.id, id);
  }

  private drawn(key: ApiKey): ApiKeyResponse {
    return { ...ApiKeyResponse.from(key), state: this.keys.stateOf(key) };
  }
}
