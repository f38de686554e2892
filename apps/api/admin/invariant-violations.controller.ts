import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { invariantExplanations, findInvariantViolations } from '#applications';
import { Clock, type Actor } from '#kernel';
import { audiences, CurrentActor, For } from '../http/index.js';
import { InvariantViolationListResponse } from './invariant-violations.dto.js';

/** 不应出现的情形: whoever keeps the system running sees them, with what to do. */
@ApiTags('administration')
@Controller('admin/invariant-violations')
@For(audiences.violationReaders)
export class InvariantViolationsController {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@CurrentActor() { zoneId }: Actor): Promise<InvariantViolationListResponse> {
    const found = await findInvariantViolations(this.db, this.clock.now(), zoneId);
    return {
      items: found.map((one) => ({
        ...one,
        since: one.since.toISOString(),
        explanation: invariantExplanations[one.kind],
      })),
    };
  }
}
