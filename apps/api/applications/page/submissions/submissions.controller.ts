import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ApplicationListsService, ApplicationsService, RulesService, type Submission } from '#applications';
import { differencesOf } from '#applications/procedure';
import { NotFound, type Actor } from '#kernel';
import { audiences, CurrentActor, For, Id } from '../../../http/index.js';
import { DifferenceListResponse, SubmissionListResponse, SubmissionResponse } from './submissions.dto.js';

/** 申报版次: what was handed in at each time, and what differs from the time before. */
@ApiTags('applications')
@Controller('applications/:id/submissions')
export class SubmissionsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly lists: ApplicationListsService,
    private readonly rules: RulesService,
  ) {}

  @Get()
  @For(audiences.applicationReaders)
  async list(@Id() id: string, @CurrentActor() actor: Actor): Promise<SubmissionListResponse> {
    return { items: (await this.lists.submissions(id, actor)).map(SubmissionResponse.from) };
  }

  /** What differs from the round before; from nothing, for the first. */
  @Get(':round/diff')
  @For(audiences.applicationReaders)
  @ApiParam({ name: 'round', type: 'integer', example: 2 })
  async differences(
    @Id() id: string,
    @Param('round', ParseIntPipe) round: number,
    @CurrentActor() actor: Actor,
  ): Promise<DifferenceListResponse> {
    const application = await this.applications.get(id, actor);
    const submissions = await this.lists.submissions(id, actor);
    const at = submissions.findIndex((one) => one.round === round);
    const after = submissions[at];
    if (!after) throw new NotFound('submission');
    const before: Pick<Submission, 'round' | 'form' | 'materials'> = submissions[at - 1] ?? nothing;
    return { round, before: before.round, items: differencesOf(this.rules.procedureOf(application), before, after) };
  }
}

const nothing = { round: 0, form: {}, materials: [] };
