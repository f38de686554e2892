import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Day, Integer } from '#kernel';
import type { Stage } from '#projects';
import type { Grouping, Group, OpenTotals, StageTotals } from '#reports';
import { BilingualText } from '../http/index.js';

const amount = (description: string) => ({ example: '8080000000.00', description: `${description}, decimal string` });

/** Totals, and where the projects behind them are listed. */
@ApiSchema({ name: 'TotalsResponse' })
export class TotalsResponse implements OpenTotals {
  /** @example 56 */
  projects: Integer;
  /** 研发设计类 @example 46 */
  rdDesign: Integer;
  /** Per cent of the projects, one decimal @example 82.1 */
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
  /** Below /api/v1: lists exactly these projects @example /projects?stage=proposed */
  query: string;
}

export class StageTotalsResponse extends TotalsResponse implements StageTotals {
  stage: Stage;
}

export class GroupResponse extends TotalsResponse implements Group {
  /** @example core */
  key: string;
  title: BilingualText;
  /** The same group, stage by stage; a stage of nothing is left out */
  stages: StageTotalsResponse[];
}

/** What was announced, of projects in three stages. */
export class HeadlineResponse {
  /** 拟入区 */
  proposed: TotalsResponse;
  /** 储备 */
  reserve: TotalsResponse;
  /** 已准入 */
  admitted: TotalsResponse;
}

export class PortfolioResponse {
  /** The day at whose end the portfolio stood so; today: now */
  asOf: Day;
  by: Grouping;
  /** A project counts in each of its business types: those groups add up to more than the whole */
  overlapping: boolean;
  /** At least one row behind the figures is invented; say so wherever they are shown */
  illustrative: boolean;
  headline: HeadlineResponse;
  groups: GroupResponse[];
}
