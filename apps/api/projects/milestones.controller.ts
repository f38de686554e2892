import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#kernel';
import { MilestonesService, type MilestoneSheet } from '#projects';
import { audiences, CurrentActor, etagOf, For, Id, CommandParams, type CommandRequest } from '../http/index.js';
import {
  MilestoneDoneRequest,
  MilestoneHistoryResponse,
  MilestoneReopeningRequest,
  MilestoneSheetResponse,
} from './milestones.dto.js';
import { MilestonesReader } from './milestones.reader.js';

/** 入区后节点: what an admitted project goes through; its stage follows from them. */
@ApiTags('projects')
@Controller('projects/:id/milestones')
export class MilestonesController {
  constructor(
    private readonly milestones: MilestonesService,
    private readonly reader: MilestonesReader,
  ) {}

  @Get()
  @For(audiences.projectReaders)
  @ApiOkResponse({ type: MilestoneSheetResponse })
  async list(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MilestoneSheetResponse> {
    return this.shown(await this.milestones.sheet(id, actor), actor, reply);
  }

  /** What was recorded, entry by entry. */
  @Get('history')
  @For({ staff: 'zone' })
  @ApiOkResponse({ type: MilestoneHistoryResponse })
  history(@Id() id: string, @CurrentActor() actor: Actor): Promise<MilestoneHistoryResponse> {
    return this.reader.history(id, actor);
  }

  /** Records it as done; once it is, corrects what was recorded, with the reason. */
  @Put(':key')
  @For({ district: 'zone' })
  @ApiOkResponse({ type: MilestoneSheetResponse })
  async record(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Param('key') key: string,
    @Body() body: MilestoneDoneRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MilestoneSheetResponse> {
    return this.shown(await this.milestones.record(id, actor, { key, ...body }, terms), actor, reply);
  }

  /** 撤回误录: takes back what was recorded last; the project returns to the stage it had before. */
  @Post(':key/reopening')
  @For({ district: 'zone' })
  @ApiCreatedResponse({ type: MilestoneSheetResponse })
  async reopen(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Param('key') key: string,
    @Body() { reason }: MilestoneReopeningRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MilestoneSheetResponse> {
    return this.shown(await this.milestones.reopen(id, actor, { key, reason }, terms), actor, reply);
  }

  private shown(sheet: MilestoneSheet, actor: Actor, reply: FastifyReply): Promise<MilestoneSheetResponse> {
    void reply.header('etag', etagOf(sheet.version));
    return this.reader.read(sheet, actor);
  }
}
