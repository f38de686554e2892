import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { timeSteps, type TimeStep } from '#demonstration';
import type { Instant } from '#kernel';

/** 演示时间: the time by which everything in a demonstration goes. */
export class DemonstrationTimeResponse {
  now: Instant;
}

export class TimeStepRequest {
  /** By a working day, by a week, or to the next moment at which something falls due */
  @ApiProperty({ enum: timeSteps }) @IsIn(timeSteps) step: TimeStep;
}
