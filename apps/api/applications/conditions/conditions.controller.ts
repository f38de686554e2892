import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationsService, ConditionListsService, ConditionsService } from '#applications';
import type { Actor } from '#kernel';
import { audiences, CurrentActor, For, CommandParams, type CommandRequest } from '../../http/index.js';
import { ConditionReader } from './condition.reader.js';
import {
  BreachRequest,
  ConditionPageResponse,
  ConditionQuery,
  FulfilmentRequest,
  ReportRequest,
} from '../parts/decision/conditions.dto.js';
import { conditionCursor } from '../parts/cursors.js';
import { CommandResponse, ReasonsRequest } from '../commands/commands.dto.js';

/** 附条件: what has to be done after an approval, over all applications that the caller may see. */
@ApiTags('conditions')
@Controller('conditions')
export class ConditionListController {
  constructor(
    private readonly conditions: ConditionListsService,
    private readonly reader: ConditionReader,
  ) {}

  /** What is due first at the head. */
  @Get()
  @For(audiences.applicationReaders)
  async list(@CurrentActor() actor: Actor, @Query() query: ConditionQuery): Promise<ConditionPageResponse> {
    const { state: list = 'open', desk, limit = 20 } = query;
    const after = conditionCursor.read(query.cursor, list);
    const found = await this.conditions.list(actor, { list, desk, limit, after });
    const { items, next } = conditionCursor.page(found, limit, list);
    return { items: await this.reader.read(items, actor), next };
  }
}

/** What is done about a condition: the applicant reports, the desk that set it confirms, refuses or records a breach. */
@ApiTags('moves')
@Controller('applications/:id/conditions/:conditionId')
export class ConditionCommandsController {
  constructor(
    private readonly conditions: ConditionsService,
    private readonly applications: ApplicationsService,
  ) {}

  /** 报告落实情况: by the enterprise, about a condition that is its to meet. */
  @Post('report')
  @For({ member: 'handling' })
  report(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Param('conditionId') conditionId: string,
    @Body() body: ReportRequest,
  ): Promise<CommandResponse> {
    return this.conditions.show(id, actor, { type: 'reportCondition', conditionId, ...body }, terms);
  }

  /** The report does not show it; the enterprise is told why and may report again. */
  @Post('report-refusal')
  @For({ desk: 'asked' })
  refuseReport(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Param('conditionId') conditionId: string,
    @Body() { reasons }: ReasonsRequest,
  ): Promise<CommandResponse> {
    const command = { type: 'refuseReport', conditionId, reasons } as const;
    return this.applications.perform(id, actor, command, terms);
  }

  /** A condition of the approval has been met, as the enterprise reported or as the desk has seen itself. */
  @Post('fulfilment')
  @For({ desk: 'asked' })
  meet(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Param('conditionId') conditionId: string,
    @Body() { evidence = '', attachments }: FulfilmentRequest,
  ): Promise<CommandResponse> {
    return this.conditions.show(id, actor, { type: 'meetCondition', conditionId, evidence, attachments }, terms);
  }

  /** 违反条件: with reason and evidence. It may be met later, or lead to a revocation. */
  @Post('breach')
  @For({ desk: 'asked' })
  break(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Param('conditionId') conditionId: string,
    @Body() body: BreachRequest,
  ): Promise<CommandResponse> {
    return this.conditions.show(id, actor, { type: 'breakCondition', conditionId, ...body }, terms);
  }
}
