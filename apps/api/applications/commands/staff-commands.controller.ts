import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandParams, For, type CommandRequest } from '../../http/index.js';
import { acceptanceOf } from './acceptance.js';
import { CommandController } from './command.controller.js';
import {
  AcceptanceRequest,
  CommandResponse,
  DeliveryRequest,
  ReasonsRequest,
  SuspensionRequest,
} from './commands.dto.js';
import { CorrectionNoticeRequest, OnSpotCorrectionRequest } from './defects.dto.js';

/** What the window, the desks, the panel and the supervisor do. */
@ApiTags('moves')
@Controller('applications/:id')
export class StaffCommandsController extends CommandController {
  /** 受理, or 容缺受理 when papers may follow. */
  @Post('acceptance')
  @For({ desk: 'asked' })
  accept(@CommandParams() request: CommandRequest, @Body() body: AcceptanceRequest): Promise<CommandResponse> {
    return this.perform(request, acceptanceOf(body));
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

  /** 允许当场更正: errors that can be corrected at once need no notice (art. 32(1)(3)). The clock runs on. */
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

  /** 联审会表决结束: the chair closes the panel once a quorum, and every seat present, has voted. */
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
}
