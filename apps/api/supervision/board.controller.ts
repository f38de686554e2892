import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RunningTasksService } from '#applications';
import type { Actor } from '#kernel';
import { ApplicationReader } from '../applications/page/application.reader.js';
import { audiences, CurrentActor, For } from '../http/index.js';
import { TaskReader } from '../tasks/task.reader.js';
import { TaskPageResponse } from '../tasks/tasks.dto.js';
import { BoardResponse, RunningTaskQuery } from './board.dto.js';
import { BoardReader } from './board.reader.js';
import { runningCursor } from './running-cursor.js';

/** 督办看板: what the supervisor looks at each morning, and what stands behind its numbers. */
@ApiTags('supervision')
@Controller('supervision')
@For(audiences.boardReaders)
export class BoardController {
  constructor(
    private readonly running: RunningTasksService,
    private readonly reader: BoardReader,
    private readonly applications: ApplicationReader,
    private readonly taskReader: TaskReader,
  ) {}

  /** Lamps by desk, what each person has in hand, and the cards that are not settled. */
  @Get('board')
  board(@CurrentActor() actor: Actor): Promise<BoardResponse> {
    return this.reader.read(actor);
  }

  /** The tasks of all desks that wait or are in hand, what is due first first. */
  @Get('tasks')
  async tasks(@CurrentActor() actor: Actor, @Query() query: RunningTaskQuery): Promise<TaskPageResponse> {
    const { cursor, limit = 20, ...filter } = query;
    const after = runningCursor.read(cursor);
    const rows = await this.running.list(actor, this.applications.today(actor), { ...filter, limit, after });
    const { items, next } = runningCursor.page(rows, limit);
    return { items: await this.taskReader.read(items, actor), next };
  }
}
