import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { MeetingListsService, MeetingsService } from '#applications';
import type { Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
import { ApplicationReader } from '../applications/page/application.reader.js';
import {
  audiences,
  CurrentActor,
  decodeCursor,
  newestBy,
  etagOf,
  For,
  Id,
  isPlaceId,
  OnceKey,
  PageQuery,
  pageOf,
} from '../http/index.js';
import { MeetingPageResponse, MeetingResponse, MeetingSummaryResponse, WaitingPageResponse } from './meeting.dto.js';
import { MeetingReader } from './meeting.reader.js';
import { MeetingCommandResponse, MeetingQuery, ScheduleRequest } from './panels.dto.js';

const meetingCursor = newestBy('heldAt');

/** 联审会: the meetings of the joint panel. The panel reads them, and whoever sees the whole zone; the chair's desk keeps them. */
@ApiTags('panels')
@Controller('panels')
@For(audiences.meetingReaders)
export class PanelsController {
  constructor(
    private readonly lists: MeetingListsService,
    private readonly meetings: MeetingsService,
    private readonly reader: MeetingReader,
    private readonly applications: ApplicationReader,
  ) {}

  /** The latest first. */
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: MeetingQuery): Promise<MeetingPageResponse> {
    const { state, limit } = query;
    const found = await this.lists.list(actor, { state, limit, after: meetingCursor.read(query.cursor) });
    const { items, next } = meetingCursor.page(found, limit);
    return { items: items.map(MeetingSummaryResponse.from), next };
  }

  /** 召集会议. */
  @Post()
  @For({ desk: 'panel' })
  async call(
    @CurrentActor() actor: Actor,
    @Body() { heldAt, place }: ScheduleRequest,
    @OnceKey() once: IdempotentRequest | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingCommandResponse> {
    const moved = await this.meetings.call(actor, { heldAt: new Date(heldAt), place }, once);
    void reply.header('location', `/api/v1/panels/${moved.id}`);
    void reply.header('etag', etagOf(moved.version));
    return moved;
  }

  /** 待上会: applications before the panel that stand on no agenda. */
  @Get('waiting')
  async waiting(@CurrentActor() actor: Actor, @Query() { limit, cursor }: PageQuery): Promise<WaitingPageResponse> {
    const found = await this.lists.waiting(actor, { after: decodeCursor(cursor, isPlaceId), limit });
    const { items, next } = pageOf(found, limit, ({ id }) => id);
    return { items: await this.applications.summaries(items, actor), next };
  }

  /** Agenda, papers, attendance, votes with their reasons, and minutes: one page to print. */
  @Get(':id')
  async show(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingResponse> {
    const found = await this.meetings.get(id, actor);
    void reply.header('etag', etagOf(found.meeting.version));
    return this.reader.read(found, actor);
  }
}
