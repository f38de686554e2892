import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationsService, MendingService, SubmissionsService } from '#applications';
import type { Command } from '#applications/lifecycle';
import { CorrectionNoticeDto, MendingRequestDto } from './defects.dto.js';
import { For, Move, type MoveRequest } from '../http/index.js';
import {
  AcceptanceDto,
  DeliveryDto,
  MoveDto,
  ReasonDto,
  ReasonsDto,
  SubmissionRequestDto,
  SuspensionDto,
} from './moves.dto.js';

/** What the enterprise does. Every move takes If-Match and answers with what it wrote. */
@ApiTags('moves')
@Controller('applications/:id')
export class ApplicantMovesController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly submissions: SubmissionsService,
    private readonly mending: MendingService,
  ) {}

  /** 提交, or 补正后再次提交 when a correction notice is out. */
  @Post('submission')
  @For({ member: 'handling' })
  submit(@Move() { id, actor, terms }: MoveRequest, @Body() body: SubmissionRequestDto): Promise<MoveDto> {
    const { papersToFollow = [], answers = [] } = body;
    return this.submissions.handIn(id, actor, { papersToFollow, answers }, terms);
  }

  /** 当场更正: hands in what the window named, mended at once (Administrative Licensing Law art. 32(1)(3)). */
  @Post('mending')
  @For({ member: 'handling' })
  mend(@Move() { id, actor, terms }: MoveRequest): Promise<MoveDto> {
    return this.mending.mend(id, actor, terms);
  }

  @Post('withdrawal')
  @For({ member: 'handling' })
  withdraw(@Move() request: MoveRequest, @Body() { reason }: ReasonDto): Promise<MoveDto> {
    return this.perform(request, { type: 'withdraw', reason });
  }

  /** 补交容缺材料: the paper has been attached; this hands it in. */
  @Post('papers/:material')
  @For({ member: 'handling' })
  provide(@Move() request: MoveRequest, @Param('material') material: string): Promise<MoveDto> {
    const { id, actor, terms } = request;
    return this.submissions.provide(id, actor, material, terms);
  }

  /** 送达回证: the enterprise confirms that it has the decision. */
  @Post('delivery-receipt')
  @For({ member: 'handling' })
  confirmDelivery(@Move() request: MoveRequest): Promise<MoveDto> {
    return this.perform(request, { type: 'confirmDelivery' });
  }

  private perform({ id, actor, terms }: MoveRequest, command: Command): Promise<MoveDto> {
    return this.applications.perform(id, actor, () => ({ command }), terms);
  }
}

/** What the window, the desks, the panel and the supervisor do. */
@ApiTags('moves')
@Controller('applications/:id')
export class StaffMovesController {
  constructor(private readonly applications: ApplicationsService) {}

  /** 受理, or 容缺受理 when papers may follow. */
  @Post('acceptance')
  @For({ desk: 'asked' })
  accept(@Move() request: MoveRequest, @Body() { papersToFollow = [], checklist }: AcceptanceDto): Promise<MoveDto> {
    const command: Command =
      papersToFollow.length > 0
        ? { type: 'acceptWithPapersToFollow', papers: papersToFollow, checklist }
        : { type: 'accept', checklist };
    return this.perform(request, command);
  }

  /** 不予受理. */
  @Post('acceptance-refusal')
  @For({ desk: 'asked' })
  refuseAcceptance(@Move() request: MoveRequest, @Body() { reasons }: ReasonsDto): Promise<MoveDto> {
    return this.perform(request, { type: 'refuseAcceptance', reasons });
  }

  /** 补正告知: all defects at once (Administrative Licensing Law art. 32(4)). */
  @Post('correction-notice')
  @For({ desk: 'asked' })
  requestCorrection(@Move() request: MoveRequest, @Body() { items, reason }: CorrectionNoticeDto): Promise<MoveDto> {
    return this.perform(request, { type: 'requestCorrection', items, reason });
  }

  /** 允许当场更正: errors that can be mended at once need no notice (art. 32(1)(3)). The clock runs on. */
  @Post('mending-request')
  @For({ desk: 'asked' })
  askToMend(@Move() request: MoveRequest, @Body() { items }: MendingRequestDto): Promise<MoveDto> {
    return this.perform(request, { type: 'askToMend', items });
  }

  /** 特别程序停表 (art. 45). */
  @Post('suspension')
  @For({ desk: 'asked' })
  suspend(@Move() request: MoveRequest, @Body() body: SuspensionDto): Promise<MoveDto> {
    return this.perform(request, { type: 'suspend', ...body });
  }

  @Delete('suspension')
  @HttpCode(200)
  @For({ desk: 'asked' })
  resume(@Move() request: MoveRequest): Promise<MoveDto> {
    return this.perform(request, { type: 'resume' });
  }

  /** 联审会表决结束: the chair closes it once all that are there have voted, and the quorum has. */
  @Post('panel-closing')
  @For({ desk: 'asked' })
  closePanel(@Move() request: MoveRequest): Promise<MoveDto> {
    return this.perform(request, { type: 'closePanel' });
  }

  /** 送达 (art. 44). */
  @Post('delivery')
  @For({ desk: 'asked' })
  deliver(@Move() request: MoveRequest, @Body() { method }: DeliveryDto): Promise<MoveDto> {
    return this.perform(request, { type: 'deliver', method });
  }

  private perform({ id, actor, terms }: MoveRequest, command: Command): Promise<MoveDto> {
    return this.applications.perform(id, actor, () => ({ command }), terms);
  }
}
