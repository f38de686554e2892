import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationsService, TasksService } from '#applications';
import { StaffService, type Colleague } from '#identity';
import { fieldErrorsOf, InvalidContent } from '#kernel';
import { CommandResponse } from '../applications/commands/commands.dto.js';
import { For, CommandParams, type CommandRequest } from '../http/index.js';
import { NewSiteCheckRequest } from '../applications/parts/site-checks.dto.js';

/** 现场核查 (Administrative Licensing Law art. 34): recorded by whoever has the review in hand, with who went along. */
@ApiTags('tasks')
@Controller('tasks/:id/site-checks')
export class SiteChecksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly applications: ApplicationsService,
    private readonly staff: StaffService,
  ) {}

  @Post()
  @For({ desk: 'asked' })
  async record(
    @CommandParams({ optionalMatch: true }) { id, actor, terms }: CommandRequest,
    @Body() { officers, on, place, findings }: NewSiteCheckRequest,
  ): Promise<CommandResponse> {
    await this.applications.get(await this.tasks.applicationOf(id), actor);
    const people = await this.known(officers, actor.zoneId);
    return this.tasks.recordSiteCheck(id, actor, { officers: people, on, place, findings }, terms);
  }

  private async known(ids: string[], zoneId: string): Promise<Colleague[]> {
    const found = await Promise.all(ids.map((id) => this.staff.find(id, zoneId)));
    const errors = found.flatMap((one, place) => (one ? [] : [wrong(`/officers/${place}`, 'unknown_account')]));
    if (errors.length > 0) throw new InvalidContent(errors);
    return found.filter((one) => one !== null);
  }
}

const wrong = fieldErrorsOf({
  unknown_account: {
    zh: '没有这个账号，请选择参加核查的工作人员。',
    en: 'There is no such account; give the ids of the officers who were there.',
  },
});
