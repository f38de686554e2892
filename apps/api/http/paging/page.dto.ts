import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Integer } from '#kernel';
import { IsOptionalCode } from '../fields/text.decorators.js';

/** 分页: how much of a list, and from where. */
export class PageQuery {
  @ApiProperty({ required: false, minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: Integer = 20;
  /** The `next` of the page before */
  @IsOptionalCode(500) cursor?: string;
}
