import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationsService, OnTheSpotCorrectionsService, SubmissionsService } from '#applications';
import type { Command } from '#applications/lifecycle';
import { CorrectionNoticeRequest, OnSpotCorrectionRequest } from './defects.dto.js';
import { For, CommandParams, type CommandRequest } from '../../http/index.js';
import {
  AcceptanceRequest,
  DeliveryRequest,
  CommandResponse,
  ReasonRequest,
  ReasonsRequest,
  NewSubmissionRequest,
  SuspensionRequest,
} from './commands.dto.js';

/** What the enterprise does. Every move takes If-Match and answers with what it wrote. */
@ApiTags('moves')
@Controller('applications/:id')
export class ApplicantCommandsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly submissions: SubmissionsService,
    private readonly corrections: OnTheSpotCorrectionsService,
  ) {}

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
  mend(@CommandParams() { id, actor, terms }: CommandRequest): Promise<CommandResponse> {
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

  private perform({ id, actor, terms }: CommandRequest, command: Command): Promise<CommandResponse> {
    return this.applications.perform(id, actor, command, terms);
  }
}

/** What the window, the desks, the panel and the supervisor do. */
@ApiTags('moves')
@Controller('applications/:id')
export class StaffCommandsController {
  constructor(private readonly applications: ApplicationsService) {}

  /** 受理, or 容缺受理 when papers may follow. */
  @Post('acceptance')
  @For({ desk: 'asked' })
  accept(
    @CommandParams() request: CommandRequest,
    @Body() { papersToFollow = [], checklist }: AcceptanceRequest,
  ): Promise<CommandResponse> {
    const command: Command =
      papersToFollow.length > 0
        ? { type: 'acceptWithPapersToFollow', papers: papersToFollow, checklist }
        : { type: 'accept', checklist };
    return this.perform(request, command);
  }

  /** 不予受理. */
  @Post('acceptance-refusal')
  @For({ desk: 'asked' })
  refuseAcceptance(
    @CommandParams() request: CommandRequest,
    @Body() { reasons }: ReasonsRequest,
  ): Promise<CommandResponse> {
    return this.perform(request, { type: 'refuseAcceptance', reasons });
  }

  /** 补正告知: all defects at once (Administrative Licensing Law art. 32(4)). */
  @Post('correction-notice')
  @For({ desk: 'asked' })
  requestCorrection(
    @CommandParams() request: CommandRequest,
    @Body() { items, reason }: CorrectionNoticeRequest,
  ): Promise<CommandResponse> {
    return this.perform(request, { type: 'requestCorrection', items, reason });
  }

  /** 允许当场更正: errors that can be mended at once need no notice (art. 32(1)(3)). The clock runs on. */
  @Post('on-spot-correction-request')
  @For({ desk: 'asked' })
  allowOnSpotCorrection(
    @CommandParams() request: CommandRequest,
    @Body() { items }: OnSpotCorrectionRequest,
  ): Promise<CommandResponse> {
    return this.perform(request, { type: 'allowOnSpotCorrection', items });
  }

  /** 特别程序停表 (art. 45). */
  @Post('suspension')
  @For({ desk: 'asked' })
  suspend(@CommandParams() request: CommandRequest, @Body() body: SuspensionRequest): Promise<CommandResponse> {
    return this.perform(request, { type: 'suspend', ...body });
  }

  @Delete('suspension')
  @HttpCode(200)
  @For({ desk: 'asked' })
  resume(@CommandParams() request: CommandRequest): Promise<CommandResponse> {
    return this.perform(request, { type: 'resume' });
  }

  /** 联审会表决结束: the chair closes it once all that are there have voted, and the quorum has. */
  @Post('panel-closing')
  @For({ desk: 'asked' })
  closePanel(@CommandParams() request: CommandRequest): Promise<CommandResponse> {
    return this.perform(request, { type: 'closePanel' });
  }

  /** 送达 (art. 44). */
  @Post('delivery')
  @For({ desk: 'asked' })
  deliver(@CommandParams() request: CommandRequest, @Body() { method }: DeliveryRequest): Promise<CommandResponse> {
    return this.perform(request, { type: 'deliver', method });
  }

  private perform({ id, actor, terms }: CommandRequest, command: Command): Promise<CommandResponse> {
    return this.applications.perform(id, actor, command, terms);
  }
}
