import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { stages, type Stage } from '#projects';
import { groupings, type Grouping, type Group, type OpenTotals, type StageTotals } from '#reports';
import { BilingualText } from '../http/index.js';

const amount = (description: string) => ({ example: '8080000000.00', description: `${description}, decimal string` });

/** Totals, and where the projects behind them are listed. */
@ApiSchema({ name: 'TotalsResponse' })
export class TotalsResponse implements OpenTotals {
  @ApiProperty({ type: 'integer', example: 56 })
  projects: number;

  @ApiProperty({ type: 'integer', example: 46, description: '研发设计类' })
  rdDesign: number;

  @ApiProperty({ example: '82.1', description: 'Per cent of the projects, one decimal' })
  rdDesignShare: string;

  @ApiProperty(amount('Planned investment'))
  investmentCny: string;

  @ApiProperty(amount('Planned imports'))
  importUsd: string;

  @ApiProperty(amount('Planned exports'))
  exportUsd: string;

  @ApiProperty(amount('Planned imports and exports together'))
  tradeUsd: string;

  @ApiProperty(amount('Square metres'))
  floorAreaSqm: string;

  @ApiProperty({ example: '/projects?stage=proposed', description: 'Below /api/v1: lists exactly these projects' })
  query: string;
}

export class StageTotalsResponse extends TotalsResponse implements StageTotals {
  @ApiProperty({ enum: stages })
  stage: Stage;
}

export class GroupResponse extends TotalsResponse implements Group {
  @ApiProperty({ example: 'core' })
  key: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({
    type: [StageTotalsResponse],
    description: 'The same group, stage by stage; a stage of nothing is left out',
  })
  stages: StageTotalsResponse[];
}

/** What was announced, of projects in three stages. */
export class HeadlineResponse {
  @ApiProperty({ type: TotalsResponse, description: '拟入区' })
  proposed: TotalsResponse;

  @ApiProperty({ type: TotalsResponse, description: '储备' })
  reserve: TotalsResponse;

  @ApiProperty({ type: TotalsResponse, description: '已准入' })
  admitted: TotalsResponse;
}

export class PortfolioResponse {
  @ApiProperty({ format: 'date', description: 'The day at whose end the portfolio stood so; today: now' })
  asOf: string;

  @ApiProperty({ enum: groupings })
  by: Grouping;

  @ApiProperty({
    description: 'A project counts in each of its business types: those groups add up to more than the whole',
  })
  overlapping: boolean;

  @ApiProperty({ description: 'At least one row behind the figures is invented; say so wherever they are shown' })
  illustrative: boolean;

  @ApiProperty({ type: HeadlineResponse })
  headline: HeadlineResponse;

  @ApiProperty({ type: [GroupResponse] })
  groups: GroupResponse[];
}
