import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class ProcedureQuery {
  @ApiProperty({ type: 'integer', minimum: 1, required: false, description: 'Without it the version in force' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(999_999)
  version?: number;
}
