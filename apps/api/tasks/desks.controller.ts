import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { TasksService } from '#applications';
import type { Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
import { CurrentActor, For, OnceKey } from '../http/index.js';
import { DeskReader } from './desk.reader.js';
import { TaskReader } from './task.reader.js';
import { DeskListResponse, TaskResponse } from './tasks.dto.js';

/** 岗位: the queues the caller serves. */
@ApiTags('tasks')
@Controller('desks')
@For({ desk: 'asked' })
export class DesksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly reader: DeskReader,
    private readonly taskReader: TaskReader,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor): Promise<DeskListResponse> {
    return this.reader.workload(actor);
  }

  /** 领取下一件: the first by lane, due day and age that the caller may do; 204 when nothing waits. */
  @Post(':desk/claims')
  @ApiCreatedResponse({ type: TaskResponse })
  @ApiNoContentResponse({ description: 'Nothing waits at this desk that the caller may do.' })
  async claimNext(
    @Param('desk') desk: string,
    @CurrentActor() actor: Actor,
    @OnceKey() once: IdempotentRequest | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskResponse | undefined> {
    const id = await this.tasks.claimNext(desk, actor, once);
    if (id) return this.taskReader.one(id, actor);
    void reply.status(204);
    return undefined;
  }
}
