import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { ActDraftsService } from '#applications';
import type { Actor } from '#kernel';
import { CurrentActor, For } from '../http/index.js';
import { AboutQuery, ActDraftRequest, ActDraftResponse, ActDraftsResponse } from './act-drafts.dto.js';

/** 未提交的办理内容: what the caller is writing; nobody else reads it. */
@ApiTags('account')
@Controller('account/act-drafts')
@For({ signedIn: 'self' })
export class ActDraftsController {
  constructor(private readonly drafts: ActDraftsService) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Query() { about }: AboutQuery): Promise<ActDraftsResponse> {
    return { items: (await this.drafts.of(actor, about)).map((draft) => ActDraftResponse.from(draft)) };
  }

  /** In the place of what was kept before. */
  @Put()
  async keep(
    @CurrentActor() actor: Actor,
    @Body() { about, act, content }: ActDraftRequest,
  ): Promise<ActDraftResponse> {
    return ActDraftResponse.from(await this.drafts.keep(actor, { about, act, content }));
  }

  /** Once the act is done, or given up. */
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  discard(@CurrentActor() actor: Actor, @Query() { about }: AboutQuery): Promise<void> {
    return this.drafts.discard(actor, about);
  }
}
