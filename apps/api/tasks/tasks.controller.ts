import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeskQueuesService, TasksService } from '#applications';
import type { Actor } from '#kernel';
import { NotedDefectsRequest } from '../applications/commands/defects.dto.js';
import { CommandResponse, ReasonRequest } from '../applications/commands/commands.dto.js';
import { CurrentActor, For, CommandParams, StepUp, type CommandRequest } from '../http/index.js';
import { queueCursor } from './queue-cursor.js';
import { SignatureGuard } from './signature.guard.js';
import { TaskReader } from './task.reader.js';
import { OutcomeRequest } from './outcome.dto.js';
import { QueueQuery, TaskPageResponse } from './tasks.dto.js';

/** 办件: claims, releases and concludes tasks. If-Match is optional: other desks work beside. */
@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly desks: DeskQueuesService,
    private readonly reader: TaskReader,
  ) {}

  @Get()
  @For({ desk: 'asked' })
  async list(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<TaskPageResponse> {
    const { desk, lane, limit = 20, state = 'open' } = query;
    const after = queueCursor.read(query.cursor, state);
    const rows = await this.desks.queue(actor, { desk, lane, limit, state, after });
    const { items, next } = queueCursor.page(rows, limit, state);
    return { items: await this.reader.read(items, actor), next };
  }

  /** 领办. */
  @Post(':id/claim')
  @For({ desk: 'asked' })
  claim(@CommandParams({ optionalMatch: true }) { id, actor, terms }: CommandRequest): Promise<CommandResponse> {
    return this.tasks.claim(id, actor, terms);
  }

  /** 放回岗位: gives the task back to its desk. */
  @Delete(':id/claim')
  @HttpCode(200)
  @For({ desk: 'asked' })
  release(@CommandParams({ optionalMatch: true }) { id, actor, terms }: CommandRequest): Promise<CommandResponse> {
    return this.tasks.release(id, actor, terms);
  }

  /** 声明回避: a conflict of interest, with its reason. Whoever declares it never votes on this application; the deputy may. */
  @Post(':id/recusal')
  @For({ desk: 'asked' })
  recuse(
    @CommandParams({ optionalMatch: true }) { id, actor, terms }: CommandRequest,
    @Body() { reason }: ReasonRequest,
  ): Promise<CommandResponse> {
    return this.tasks.recuse(id, actor, reason, terms);
  }

  /** 登记待告知问题: what is found wrong in the review, for the one correction notice of all desks. Replaces what was noted before. */
  @Put(':id/defects')
  @For({ desk: 'asked' })
  noteDefects(
    @CommandParams({ optionalMatch: true }) { id, actor, terms }: CommandRequest,
    @Body() { items, reason }: NotedDefectsRequest,
  ): Promise<CommandResponse> {
    return this.tasks.noteDefects(id, actor, { items, reason }, terms);
  }

  /** An opinion, a vote, a signature, an objection decided, a call-back or a revocation signed; checks and deliveries are moves of the application. */
  @Post(':id/outcome')
  @For({ desk: 'asked' })
  @StepUp(SignatureGuard)
  conclude(
    @CommandParams({ optionalMatch: true }) { id, actor, terms }: CommandRequest,
    @Body() body: OutcomeRequest,
  ): Promise<CommandResponse> {
    return this.tasks.conclude(id, actor, body, terms);
  }
}
