import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
import { FrozenReportsService } from '#reports';
import { audiences, CurrentActor, For, Id, newestBy, OnceKey, PageQuery } from '../http/index.js';
import { filterOf, projectPage } from '../projects/project-cursor.js';
import { FrozenProjectQuery } from '../projects/project-query.dto.js';
import { ProjectPageResponse } from '../projects/project.dto.js';
import { FrozenReportResponse, FrozenReportPageResponse } from './frozen-report.dto.js';
import { FrozenReportReader } from './frozen-report.reader.js';
import { NewFrozenReportRequest } from './report-query.dto.js';

const reportCursor = newestBy('createdAt');

/** 定版报表: the figures of a day under a name. One that was published never changes. */
@ApiTags('reports')
@Controller('frozen-reports')
@For(audiences.portfolioReaders)
export class FrozenReportsController {
  constructor(
    private readonly reports: FrozenReportsService,
    private readonly reader: FrozenReportReader,
  ) {}

  @Post()
  @For({ district: 'zone' })
  @ApiCreatedResponse({ type: FrozenReportResponse })
  async freeze(
    @CurrentActor() actor: Actor,
    @OnceKey() once: IdempotentRequest | null,
    @Body() body: NewFrozenReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FrozenReportResponse> {
    const report = await this.reports.freeze(actor, body, once);
    void reply.header('location', `/api/v1/frozen-reports/${report.id}`);
    return this.reader.read(report);
  }

  /** Newest first. */
  @Get()
  @ApiOkResponse({ type: FrozenReportPageResponse })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: PageQuery): Promise<FrozenReportPageResponse> {
    const rows = await this.reports.list(actor, { limit, after: reportCursor.read(cursor) });
    const page = reportCursor.page(rows, limit);
    return { items: await this.reader.summaries(page.items), next: page.next };
  }

  @Get(':id')
  @ApiOkResponse({ type: FrozenReportResponse })
  async show(@Id() id: string, @CurrentActor() actor: Actor): Promise<FrozenReportResponse> {
    return this.reader.read(await this.reports.get(id, actor));
  }

  /** The projects behind its figures, as they were counted. */
  @Get(':id/projects')
  @ApiOkResponse({ type: ProjectPageResponse })
  async projects(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Query() query: FrozenProjectQuery,
  ): Promise<ProjectPageResponse> {
    return projectPage(await this.reports.projects(id, actor, filterOf(query)), query);
  }
}
