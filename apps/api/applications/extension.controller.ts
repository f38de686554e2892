import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationsService } from '#applications';
import type { Command } from '#applications/lifecycle';
import { For, Move, type MoveRequest } from '../http/index.js';
import { MoveDto, ReasonDto, ReasonsDto } from './moves.dto.js';

/** 延期 (Administrative Licensing Law art. 42): once, while the limit runs, by the head; a desk may ask for it. */
@ApiTags('moves')
@Controller('applications/:id')
export class ExtensionController {
  constructor(private readonly applications: ApplicationsService) {}

  /** Grants it, asked for or not. The applicant is told the reason. */
  @Post('extension')
  @For('supervisor')
  extend(@Move() request: MoveRequest, @Body() { reason }: ReasonDto): Promise<MoveDto> {
    return this.perform(request, { type: 'extend', reason });
  }

  /** 申请延期: by whoever has the application in hand. */
  @Post('extension-request')
  @For('desk')
  ask(@Move() request: MoveRequest, @Body() { reason }: ReasonDto): Promise<MoveDto> {
    return this.perform(request, { type: 'askForExtension', reason });
  }

  /** 不予延期. */
  @Post('extension-refusal')
  @For('supervisor')
  decline(@Move() request: MoveRequest, @Body() { reasons }: ReasonsDto): Promise<MoveDto> {
    return this.perform(request, { type: 'declineExtension', reasons });
  }

  private perform({ id, actor, terms }: MoveRequest, command: Command): Promise<MoveDto> {
    return this.applications.perform(id, actor, () => ({ command }), terms);
  }
}
