import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationsService } from '#applications';
import type { Command } from '#applications/lifecycle';
import { For, CommandParams, type CommandRequest } from '../../http/index.js';
import { NewRatingRequest, NewRevocationRequest, NewStatementRequest } from '../parts/rating-and-revocation.dto.js';
import { CommandResponse } from './commands.dto.js';

/** What may follow the signatures: an objection to the notice, the rating, and the revocation of an approval. */
@ApiTags('moves')
@Controller('applications/:id')
export class RevocationsController {
  constructor(private readonly applications: ApplicationsService) {}

  /** 对公示异议的意见: what the enterprise says to an objection. It is upheld only after that, or when the time for it is over. */
  @Post('objection-answer')
  @For({ member: 'handling' })
  answerObjection(
    @CommandParams() request: CommandRequest,
    @Body() { statement }: NewStatementRequest,
  ): Promise<CommandResponse> {
    return this.perform(request, { type: 'answerObjection', statement });
  }

  /** 好差评: once. The last two levels open a call-back of the window, whose reply the enterprise sees. */
  @Post('rating')
  @For({ member: 'handling' })
  rate(@CommandParams() request: CommandRequest, @Body() { level, words }: NewRatingRequest): Promise<CommandResponse> {
    return this.perform(request, { type: 'rate', level, words });
  }

  /** 提请撤销准予: by a desk that examined or delivers; decided by the signatures of the approvers. */
  @Post('revocation')
  @For({ desk: 'asked' })
  proposeRevocation(
    @CommandParams() request: CommandRequest,
    @Body() { ground, reasons }: NewRevocationRequest,
  ): Promise<CommandResponse> {
    return this.perform(request, { type: 'proposeRevocation', ground, reasons });
  }

  /** 陈述申辩: what the enterprise says to a proposed revocation. */
  @Post('revocation-statement')
  @For({ member: 'handling' })
  makeStatement(
    @CommandParams() request: CommandRequest,
    @Body() { statement }: NewStatementRequest,
  ): Promise<CommandResponse> {
    return this.perform(request, { type: 'makeStatement', statement });
  }

  private perform({ id, actor, terms }: CommandRequest, command: Command): Promise<CommandResponse> {
    return this.applications.perform(id, actor, command, terms);
  }
}
