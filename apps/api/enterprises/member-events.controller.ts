import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MemberLogService } from '#enterprises';
import type { Actor } from '#kernel';
import { CurrentActor, For, Id, newestBy, PageQuery } from '../http/index.js';
import type { MemberEventPageResponse } from './member-events.dto.js';

const cursor = newestBy('at');

@ApiTags('account')
@Controller('enterprises/:id/member-events')
@For({ member: 'owning' })
export class MemberEventsController {
  constructor(private readonly log: MemberLogService) {}

  /** 成员变动记录, newest first. It only grows. */
  @Get()
  async list(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Query() { limit = 20, cursor: place }: PageQuery,
  ): Promise<MemberEventPageResponse> {
    const found = await this.log.list(id, actor, { limit, after: cursor.read(place) });
    return cursor.page(found, limit);
  }
}
