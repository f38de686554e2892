import { Controller, Delete, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { LostFactorsService } from '#identity';
import type { Actor } from '#kernel';
import { CurrentActor, For, Id, StepUp } from '../http/index.js';

@ApiTags('administration')
@Controller('admin/staff/:id/second-factor')
@For({ administrator: 'zone' })
export class LostFactorsController {
  constructor(private readonly factors: LostFactorsService) {}

  /** 解除两步验证 of who has lost phone and recovery codes: all their sessions end, and a letter tells them. */
  @Delete()
  @StepUp()
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Id() id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.factors.remove(actor, id);
  }
}
