import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TasksService } from '#applications';
import { PreviewsService } from '#documents';
import { CommandParams, For, type CommandRequest } from '../http/index.js';
import { OutcomeRequest } from '../tasks/outcome.dto.js';
import { PreviewResponse } from './previews.dto.js';

/** 预览: what the conclusion of a task would issue. A signature is asked for proof only when it is given. */
@ApiTags('tasks')
@Controller('tasks/:id/previews')
export class TaskPreviewsController {
  constructor(
    private readonly tasks: TasksService,
    private readonly previews: PreviewsService,
  ) {}

  @Post('outcome')
  @HttpCode(200)
  @For({ desk: 'asked' })
  async outcome(
    @CommandParams({ optionalMatch: true }) { id, actor, terms: { ifMatch } }: CommandRequest,
    @Body() body: OutcomeRequest,
  ): Promise<PreviewResponse> {
    const applicationId = await this.tasks.applicationOf(id);
    const preview = await this.previews.of(applicationId, actor, (within) =>
      this.tasks.conclude(id, actor, body, { ifMatch, within }),
    );
    return PreviewResponse.from(preview);
  }
}
