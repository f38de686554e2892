import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { groupings, type Grouping } from '#reports';
import { IsDay, IsLine } from '../http/index.js';

export class AsOfQuery {
  @IsOptional()
  @IsDay({ required: false, description: 'As things stood at the end of this day; now without it' })
  asOf?: string;
}

export class PortfolioQuery extends AsOfQuery {
  @ApiProperty({ required: false, default: 'tier' }) @IsOptional() @IsIn(groupings) by: Grouping = 'tier';
}

export class NewFrozenReportRequest {
  @IsLine([1, 120], { description: 'Unique among the frozen reports of the zone' }) name: string;
  @IsDay({ description: 'The day whose figures are frozen; today: as they stand now' }) asOf: string;
}
