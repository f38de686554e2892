import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationsService, OnTheSpotCorrectionsService, SubmissionsService } from '#applications';
import { CommandParams, For, type CommandRequest } from '../../http/index.js';
import { CommandController } from './command.controller.js';
import { CommandResponse, NewSubmissionRequest, ReasonRequest } from './commands.dto.js';

/** What the enterprise does. Every move takes If-Match and answers with what it wrote. */
@ApiTags('moves')
@Controller('applications/:id')
export class ApplicantCommandsController extends CommandController {
  constructor(
    applications: ApplicationsService,
    private readonly submissions: SubmissionsService,
    private readonly corrections: OnTheSpotCorrectionsService,
  ) {
    super(applications);
  }

  /** 提交, or 补正后再次提交 when a correction notice is out. */
  @Post('submission')
  @For({ member: 'handling' })
  submit(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Body() body: NewSubmissionRequest,
  ): Promise<CommandResponse> {
    const { papersToFollow = [], answers = [] } = body;
    return this.submissions.submit(id, actor, { papersToFollow, answers }, terms);
  }

  /** 当场更正: submits what the window named, corrected at once (Administrative Licensing Law art. 32(1)(3)). */
  @Post('on-spot-correction')
  @For({ member: 'handling' })
  correctOnSpot(@CommandParams() { id, actor, terms }: CommandRequest): Promise<CommandResponse> {
    return this.corrections.correct(id, actor, terms);
  }

  @Post('withdrawal')
  @For({ member: 'handling' })
  withdraw(@CommandParams() request: CommandRequest, @Body() { reason }: ReasonRequest): Promise<CommandResponse> {
    return this.perform(request, { type: 'withdraw', reason });
  }

  /** 补交容缺材料: submits a promised paper that has been attached. */
  @Post('papers/:material')
  @For({ member: 'handling' })
  provide(@CommandParams() request: CommandRequest, @Param('material') material: string): Promise<CommandResponse> {
    const { id, actor, terms } = request;
    return this.submissions.provide(id, actor, material, terms);
  }

  /** 送达回证: the enterprise confirms that it has the decision. */
  @Post('delivery-receipt')
  @For({ member: 'handling' })
  confirmDelivery(@CommandParams() request: CommandRequest): Promise<CommandResponse> {
    return this.perform(request, { type: 'confirmDelivery' });
  }
}
