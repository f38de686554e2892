import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#kernel';
import { PortfolioService } from '#reports';
import { audiences, CurrentActor, For } from '../http/index.js';
import { ApiDayToCome } from '../projects/project-fields.js';
import { CapacityResponse } from './capacity.dto.js';
import { AsOfQuery, PortfolioQuery } from './report-query.dto.js';
import { PortfolioResponse } from './totals.dto.js';
import { WaitingListResponse } from './capacity.dto.js';

/** 报表: figures counted from the rows, each with the query that lists the projects behind it. */
@ApiTags('reports')
@Controller('reports')
@ApiDayToCome()
@For(audiences.portfolioReaders)
export class ReportsController {
  constructor(private readonly reports: PortfolioService) {}

  @Get('portfolio')
  @ApiOkResponse({ type: PortfolioResponse })
  portfolio(@CurrentActor() { zoneId }: Actor, @Query() { asOf, by }: PortfolioQuery): Promise<PortfolioResponse> {
    return this.reports.portfolio({ zoneId, asOf, by });
  }

  @Get('capacity')
  @ApiOkResponse({ type: CapacityResponse })
  capacity(@CurrentActor() { zoneId }: Actor, @Query() { asOf }: AsOfQuery): Promise<CapacityResponse> {
    return this.reports.capacity({ zoneId, asOf });
  }

  /** By functional area, who comes first where floor space is short: the order of acceptance decides. */
  @Get('waiting-list')
  @ApiOkResponse({ type: WaitingListResponse })
  async waitingList(@CurrentActor() { zoneId }: Actor): Promise<WaitingListResponse> {
    return { areas: await this.reports.waitingList(zoneId) };
  }
}
