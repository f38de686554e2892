import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandParams, For, type CommandRequest } from '../../http/index.js';
import { NewRevocationRequest } from '../parts/decision/rating-and-revocation.dto.js';
import { CommandController } from './command.controller.js';
import { CommandResponse } from './commands.dto.js';

/** 撤销准予. */
@ApiTags('moves')
@Controller('applications/:id')
export class RevocationsController extends CommandController {
  /** 提请撤销准予: by a desk that examined or delivers; decided by the signatures of the approvers. */
  @Post('revocation')
  @For({ desk: 'asked' })
  proposeRevocation(
    @CommandParams() request: CommandRequest,
    @Body() { ground, reasons }: NewRevocationRequest,
  ): Promise<CommandResponse> {
    return this.perform(request, { type: 'proposeRevocation', ground, reasons });
  }
}
