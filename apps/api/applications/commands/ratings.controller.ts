import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandParams, For, type CommandRequest } from '../../http/index.js';
import { NewRatingRequest } from '../parts/decision/rating-and-revocation.dto.js';
import { CommandController } from './command.controller.js';
import { CommandResponse } from './commands.dto.js';

/** 好差评. */
@ApiTags('moves')
@Controller('applications/:id')
export class RatingsController extends CommandController {
  /** 好差评: once. The last two levels open a call-back of the window, whose reply the enterprise sees. */
  @Post('rating')
  @For({ member: 'handling' })
  rate(@CommandParams() request: CommandRequest, @Body() { level, words }: NewRatingRequest): Promise<CommandResponse> {
    return this.perform(request, { type: 'rate', level, words });
  }
}
