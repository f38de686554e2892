import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, CommandParams, type CommandRequest } from '../../http/index.js';
import { CommandController } from './command.controller.js';
import { CommandResponse, PaperLapseRequest, ReasonRequest, ReasonsRequest } from './commands.dto.js';

/** What the head decides about the time: 延期 (Administrative Licensing Law art. 42), for which a desk may ask, and 终止办理. */
@ApiTags('moves')
@Controller('applications/:id')
export class ExtensionsController extends CommandController {
  /** Grants it, asked for or not. The applicant is told the reason. */
  @Post('extension')
  @For({ supervisor: 'zone' })
  extend(@CommandParams() request: CommandRequest, @Body() { reason }: ReasonRequest): Promise<CommandResponse> {
    return this.perform(request, { type: 'extend', reason });
  }

  /** 申请延期: by whoever has the application in hand. */
  @Post('extension-request')
  @For({ desk: 'asked' })
  ask(@CommandParams() request: CommandRequest, @Body() { reason }: ReasonRequest): Promise<CommandResponse> {
    return this.perform(request, { type: 'askForExtension', reason });
  }

  /** 不予延期. */
  @Post('extension-refusal')
  @For({ supervisor: 'zone' })
  decline(@CommandParams() request: CommandRequest, @Body() { reasons }: ReasonsRequest): Promise<CommandResponse> {
    return this.perform(request, { type: 'declineExtension', reasons });
  }

  /** 终止办理: a promised paper was not handed in by its day, so that nothing can be decided. */
  @Post('paper-lapse')
  @For({ supervisor: 'zone' })
  lapseForPapers(
    @CommandParams() request: CommandRequest,
    @Body() { reasons, remedies }: PaperLapseRequest,
  ): Promise<CommandResponse> {
    return this.perform(request, { type: 'lapseForPapers', reasons, remedies });
  }
}
