import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandParams, For, type CommandRequest } from '../../http/index.js';
import { NewStatementRequest } from '../parts/decision/rating-and-revocation.dto.js';
import { CommandController } from './command.controller.js';
import { CommandResponse } from './commands.dto.js';

/** 听取意见: what the enterprise says before something is decided against it. */
@ApiTags('moves')
@Controller('applications/:id')
@For({ member: 'handling' })
export class HearingsController extends CommandController {
  /** 对公示异议的意见: what the enterprise says to an objection. It is upheld only after that, or when the time for it is over. */
  @Post('objection-answer')
  answerObjection(
    @CommandParams() request: CommandRequest,
    @Body() { statement }: NewStatementRequest,
  ): Promise<CommandResponse> {
    return this.perform(request, { type: 'answerObjection', statement });
  }

  /** 陈述申辩: what the enterprise says to a proposed revocation. */
  @Post('revocation-statement')
  makeStatement(
    @CommandParams() request: CommandRequest,
    @Body() { statement }: NewStatementRequest,
  ): Promise<CommandResponse> {
    return this.perform(request, { type: 'makeStatement', statement });
  }
}
