import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { DemonstrationService } from '#demonstration';
import type { Actor } from '#kernel';
import { CurrentActor, For } from '../http/index.js';
import { DemonstrationTimeResponse, TimeStepRequest } from './demonstration.dto.js';

/** 演示时间. In production there is none: 404. */
@ApiTags('demonstration')
@ApiResponse({ status: 404, description: 'It is no demonstration' })
@Controller('demonstration/time')
export class DemonstrationController {
  constructor(private readonly demonstration: DemonstrationService) {}

  @Get()
  @For({ public: 'any' })
  @ApiOkResponse({ type: DemonstrationTimeResponse })
  show(): DemonstrationTimeResponse {
    return { now: this.demonstration.now().toISOString() };
  }

  /** Moves the time forward, for everybody. What falls due meanwhile happens within seconds. */
  @Post('steps')
  @HttpCode(200)
  @For({ administrator: 'zone' })
  @ApiOkResponse({ type: DemonstrationTimeResponse })
  async move(@Body() { step }: TimeStepRequest, @CurrentActor() actor: Actor): Promise<DemonstrationTimeResponse> {
    const now = await this.demonstration.move(step, actor);
    return { now: now.toISOString() };
  }
}
