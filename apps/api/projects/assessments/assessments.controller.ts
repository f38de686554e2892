import { Body, Controller, Get, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#kernel';
import { AssessmentsService, type AssessmentSheet } from '#projects';
import { audiences, CurrentActor, etagOf, For, Id, CommandParams, type CommandRequest } from '../../http/index.js';
import {
  AssessmentSheetResponse,
  NewAssessmentRequest,
  RectificationDecisionRequest,
  RectificationReportRequest,
} from './assessments.dto.js';
import { AssessmentsReader } from './assessments.reader.js';

const year = { name: 'year', type: 'integer', example: 2027 } as const;

/** 年度评估: the committee assesses what operates; a rectification stops the business until it is accepted. */
@ApiTags('projects')
@Controller('projects/:id/assessments')
export class AssessmentsController {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly reader: AssessmentsReader,
  ) {}

  @Get()
  @For(audiences.projectReaders)
  @ApiOkResponse({ type: AssessmentSheetResponse })
  async list(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentSheetResponse> {
    return this.shown({ id, actor }, reply, await this.assessments.sheet(id, actor));
  }

  /** Each year once, by the desk that the zone has named. */
  @Post()
  @For({ desk: 'zone' })
  @ApiCreatedResponse({ type: AssessmentSheetResponse })
  async assess(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Body() { findings = '', ...wanted }: NewAssessmentRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentSheetResponse> {
    const sheet = await this.assessments.assess(id, actor, { ...wanted, findings }, terms);
    return this.shown({ id, actor }, reply, sheet);
  }

  /** 整改报告: what the enterprise has done about the findings. */
  @Post(':year/rectification-report')
  @For({ member: 'handling' })
  @ApiParam(year)
  @ApiCreatedResponse({ type: AssessmentSheetResponse })
  async report(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Param('year', ParseIntPipe) assessed: number,
    @Body() { report }: RectificationReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentSheetResponse> {
    const sheet = await this.assessments.report(id, actor, { year: assessed, report }, terms);
    return this.shown({ id, actor }, reply, sheet);
  }

  /** 认可 of the rectification: the business resumes; refused, it stays stopped. */
  @Post(':year/rectification-decision')
  @For({ desk: 'zone' })
  @ApiParam(year)
  @ApiCreatedResponse({ type: AssessmentSheetResponse })
  async answer(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Param('year', ParseIntPipe) assessed: number,
    @Body() { outcome, reasons }: RectificationDecisionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentSheetResponse> {
    const answer = { year: assessed, accepted: outcome === 'accept', reasons };
    return this.shown({ id, actor }, reply, await this.assessments.answer(id, actor, answer, terms));
  }

  private shown({ id, actor }: Pick<CommandRequest, 'id' | 'actor'>, reply: FastifyReply, sheet: AssessmentSheet) {
    void reply.header('etag', etagOf(sheet.version));
    return this.reader.read(id, sheet, actor);
  }
}
