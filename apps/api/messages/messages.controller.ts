import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MessagesService } from '#applications';
import type { Actor } from '#kernel';
import { audiences, CurrentActor, For, Id, newestBy } from '../http/index.js';
import { MessageReader } from './message.reader.js';
import { MessagePageResponse, MessageQuery, ReadUpToRequest, UnreadResponse } from './messages.dto.js';

const messageCursor = newestBy('at');

/** 消息: what the caller has been told, as a member of the applicant, at a desk, or in person. */
@ApiTags('messages')
@Controller('messages')
@For(audiences.everybodyWithAPlace)
export class MessagesController {
  constructor(
    private readonly messages: MessagesService,
    private readonly reader: MessageReader,
  ) {}

  /** Newest first. */
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: MessageQuery): Promise<MessagePageResponse> {
    const { cursor, limit = 20, unread = false } = query;
    const rows = await this.messages.list(actor, { unread, limit, after: messageCursor.read(cursor) });
    const { items, next } = messageCursor.page(rows, limit);
    return { items: await this.reader.read(items), next };
  }

  @Get('unread-count')
  async unread(@CurrentActor() actor: Actor): Promise<UnreadResponse> {
    return { unread: await this.messages.unread(actor) };
  }

  /** 已读, by the caller: for their colleagues it stays as it is. Answers what is still unread. */
  @Post(':id/reading')
  async read(@Id() id: string, @CurrentActor() actor: Actor): Promise<UnreadResponse> {
    await this.messages.read(id, actor);
    return this.unread(actor);
  }

  /** 全部已读, up to the newest message that the caller has seen. Answers what is still unread. */
  @Post('readings')
  async readUpTo(@CurrentActor() actor: Actor, @Body() { upTo }: ReadUpToRequest): Promise<UnreadResponse> {
    await this.messages.readUpTo(upTo, actor);
    return this.unread(actor);
  }
}
