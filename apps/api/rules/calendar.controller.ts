import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CalendarChangesService } from '#applications';
import type { Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
import { Day } from '../http/requests/day.decorator.js';
import { audiences, CurrentActor, For, OnceKey, StepUp } from '../http/index.js';
import {
  CalendarCorrectionRequest,
  CalendarDayResponse,
  CalendarQuery,
  CalendarWithdrawalRequest,
  CalendarYearResponse,
  NoticePreviewResponse,
  YearNoticeRequest,
} from './calendar.dto.js';
import { CalendarReader } from './calendar.reader.js';

/** 工作日历: what is a working day in the zone, who said so, and putting it right. Running limits follow at once. */
@ApiTags('administration')
@Controller('admin/calendar')
export class CalendarController {
  constructor(
    private readonly changes: CalendarChangesService,
    private readonly reader: CalendarReader,
  ) {}

  @Get()
  @For(audiences.ruleReaders)
  show(@CurrentActor() { zoneId }: Actor, @Query() { year }: CalendarQuery): Promise<CalendarYearResponse> {
    return this.reader.year(zoneId, year);
  }

  /** 更正一天: a local holiday, a storm day, a late change. Days that have passed may be corrected too. */
  @Put('days/:day')
  @StepUp()
  @For({ administrator: 'zone' })
  async correct(
    @CurrentActor() actor: Actor,
    @Day() day: string,
    @OnceKey() once: IdempotentRequest | null,
    @Body() { working, reason }: CalendarCorrectionRequest,
  ): Promise<CalendarDayResponse> {
    await this.changes.record(actor, { type: 'day_corrected', day, working, reason }, once);
    return this.reader.day(actor.zoneId, day);
  }

  /** 撤销更正: the notice of the year holds for the day again. */
  @Post('days/:day/withdrawal')
  @StepUp()
  @For({ administrator: 'zone' })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Day() day: string,
    @OnceKey() once: IdempotentRequest | null,
    @Body() { reason }: CalendarWithdrawalRequest,
  ): Promise<CalendarDayResponse> {
    await this.changes.record(actor, { type: 'correction_withdrawn', day, reason }, once);
    return this.reader.day(actor.zoneId, day);
  }

  /** 预览: what the notice would change. Nothing is stored. */
  @Post('notices/preview')
  @HttpCode(200)
  @For({ administrator: 'zone' })
  preview(@CurrentActor() { zoneId }: Actor, @Body() notice: YearNoticeRequest): Promise<NoticePreviewResponse> {
    return this.reader.preview(zoneId, notice);
  }

  /** 公布年度放假安排: the notice of the next year, so that no due day in it is a guess any more. */
  @Post('notices')
  @StepUp()
  @For({ administrator: 'zone' })
  async publish(
    @CurrentActor() actor: Actor,
    @OnceKey() once: IdempotentRequest | null,
    @Body() { year, source, holidays, makeUpDays }: YearNoticeRequest,
  ): Promise<CalendarYearResponse> {
    await this.changes.record(actor, { type: 'notice_published', year, source, holidays, makeUpDays }, once);
    return this.reader.year(actor.zoneId, year);
  }
}
