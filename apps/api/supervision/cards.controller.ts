import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationsService, CardListsService, CardsService } from '#applications';
import type { Actor } from '#kernel';
import { CommandResponse } from '../applications/commands/commands.dto.js';
import { audiences, CurrentActor, For, CommandParams, newestBy, type CommandRequest } from '../http/index.js';
import {
  AcknowledgementRequest,
  AppealDecisionRequest,
  AppealRequest,
  CardQuery,
  NewCardRequest,
} from './card-requests.dto.js';
import { CardPageResponse } from './cards.dto.js';
import { CardsReader } from './cards.reader.js';

const cardCursor = newestBy('issuedAt');

/** 亮牌: a desk sees and answers its own; the supervisor, the district and the auditor see all. */
@ApiTags('supervision')
@Controller('cards')
export class CardsController {
  constructor(
    private readonly lists: CardListsService,
    private readonly cards: CardsService,
    private readonly reader: CardsReader,
  ) {}

  /** Newest first. */
  @Get()
  @For(audiences.cardReaders)
  async list(@CurrentActor() actor: Actor, @Query() query: CardQuery): Promise<CardPageResponse> {
    const { cursor, limit = 20, ...filter } = query;
    const rows = await this.lists.list(actor, { ...filter, limit, after: cardCursor.read(cursor) });
    const { items, next } = cardCursor.page(rows, limit);
    return { items: await this.reader.list(items, actor), next };
  }

  /** 签收: a member of the desk says what is done about it. */
  @Post(':id/acknowledgement')
  @For({ desk: 'asked' })
  acknowledge(
    @CommandParams({ optionalMatch: true }) { id, actor, terms }: CommandRequest,
    @Body() { words }: AcknowledgementRequest,
  ): Promise<CommandResponse> {
    return this.cards.answer(id, actor, { type: 'acknowledgeCard', words }, terms);
  }

  /** 申诉: once, within the time that the zone sets. */
  @Post(':id/appeal')
  @For({ desk: 'asked' })
  appeal(
    @CommandParams({ optionalMatch: true }) { id, actor, terms }: CommandRequest,
    @Body() { reasons }: AppealRequest,
  ): Promise<CommandResponse> {
    return this.cards.answer(id, actor, { type: 'appealCard', reasons }, terms);
  }

  /** 裁定: the supervisor upholds or withdraws the card; not whom it concerns. */
  @Post(':id/appeal-decision')
  @For({ supervisor: 'zone' })
  decideAppeal(
    @CommandParams({ optionalMatch: true }) { id, actor, terms }: CommandRequest,
    @Body() { outcome, reasons }: AppealDecisionRequest,
  ): Promise<CommandResponse> {
    return this.cards.answer(id, actor, { type: 'decideAppeal', outcome, reasons }, terms);
  }
}

@ApiTags('supervision')
@Controller('applications/:id/cards')
export class ApplicationCardsController {
  constructor(private readonly applications: ApplicationsService) {}

  /** 人工亮牌, by a rule that the zone lets supervisors apply. */
  @Post()
  @For({ supervisor: 'zone' })
  issue(@CommandParams() { id, actor, terms }: CommandRequest, @Body() body: NewCardRequest): Promise<CommandResponse> {
    const { taskId, rule, reason } = body;
    const command = { type: 'issueCard', about: taskId, rule, reason } as const;
    return this.applications.perform(id, actor, command, terms);
  }
}
