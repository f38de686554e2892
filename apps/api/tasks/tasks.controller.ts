import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DesksService, TasksService } from '#applications';
import type { Actor } from '#kernel';
import { NotedDefectsDto } from '../applications/defects.dto.js';
import { MoveDto, ReasonDto } from '../applications/moves.dto.js';
import { CurrentActor, For, Move, StepUp, type MoveRequest } from '../http/index.js';
import { queueCursor } from './queue-cursor.js';
import { SignatureGuard } from './signature.guard.js';
import { TaskReader } from './task.reader.js';
import { OutcomeDto } from './outcome.dto.js';
import { QueueQueryDto, TaskPageDto } from './tasks.dto.js';

/** 办件: a piece of work, how it changes hands and is done. If-Match is optional: other desks work beside. */
@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly desks: DesksService,
    private readonly reader: TaskReader,
  ) {}

  @Get()
  @For({ desk: 'asked' })
  async list(@CurrentActor() actor: Actor, @Query() query: QueueQueryDto): Promise<TaskPageDto> {
    const { desk, lane, limit = 20, state = 'open' } = query;
    const after = queueCursor.read(query.cursor, state);
    const rows = await this.desks.queue(actor, { desk, lane, limit, state, after });
    const { items, next } = queueCursor.page(rows, limit, state);
    return { items: await this.reader.read(items, actor), next };
  }

  /** 领办. */
  @Post(':id/claim')
  @For({ desk: 'asked' })
  claim(@Move({ optionalMatch: true }) { id, actor, terms }: MoveRequest): Promise<MoveDto> {
    return this.tasks.claim(id, actor, terms);
  }

  /** 退回: gives the task back to its desk. */
  @Delete(':id/claim')
  @HttpCode(200)
  @For({ desk: 'asked' })
  release(@Move({ optionalMatch: true }) { id, actor, terms }: MoveRequest): Promise<MoveDto> {
    return this.tasks.release(id, actor, terms);
  }

  /** 声明回避: a conflict of interest, with its reason. Whoever declares it never votes on this application; the deputy may. */
  @Post(':id/recusal')
  @For({ desk: 'asked' })
  recuse(
    @Move({ optionalMatch: true }) { id, actor, terms }: MoveRequest,
    @Body() { reason }: ReasonDto,
  ): Promise<MoveDto> {
    return this.tasks.recuse(id, actor, reason, terms);
  }

  /** 登记待告知问题: what is found wrong in the review, for the one correction notice of all desks. Replaces what was noted before. */
  @Put(':id/defects')
  @For({ desk: 'asked' })
  noteDefects(
    @Move({ optionalMatch: true }) { id, actor, terms }: MoveRequest,
    @Body() { items, reason }: NotedDefectsDto,
  ): Promise<MoveDto> {
    return this.tasks.noteDefects(id, actor, { items, reason }, terms);
  }

  /** An opinion, a vote, a signature, an objection decided, a call-back or a revocation signed; checks and deliveries are moves of the application. */
  @Post(':id/outcome')
  @For({ desk: 'asked' })
  @StepUp(SignatureGuard)
  conclude(
    @Move({ optionalMatch: true }) { id, actor, terms }: MoveRequest,
    @Body() body: OutcomeDto,
  ): Promise<MoveDto> {
    return this.tasks.conclude(id, actor, body, terms);
  }
}
