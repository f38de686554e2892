import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotFound, type Actor } from '#kernel';
import type { CardColour } from '#zones/procedure';
import { ApplicationsService, type Terms } from '../commands/applications.service.js';
import { CardRow } from '../tables/card.entity.js';
import { canViewCard, desksWithCards, keepVisibleCards, seesEveryCard } from './cards.policy.js';
import type { CardState, Command, CommandOf } from '../lifecycle/index.js';
import type { CommandReceipt } from '../commands/event-rows.js';
import { DeskNotFound } from '../desks/tasks.service.js';

export interface CardFilter {
  state?: CardState;
  colour?: CardColour;
  desk?: string;
  rule?: string;
  applicationId?: string;
  after?: { issuedAt: Date; id: string } | null;
  limit: number;
}

type Answer = 'acknowledgeCard' | 'appealCard' | 'decideAppeal';
export type CardAnswer = { [Type in Answer]: Omit<CommandOf<Type>, 'cardId'> }[Answer];

const narrowing = ['state', 'colour', 'desk', 'rule', 'applicationId'] as const;

/** 亮牌: reading them, newest first by key, and what their desks and the supervisor say to them. */
@Injectable()
export class CardsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
  ) {}

  /** One more than `limit`, each with its application. */
  list(actor: Actor, filter: CardFilter): Promise<CardRow[]> {
    const { desk, after, limit } = filter;
    if (desk && !seesEveryCard(actor) && !desksWithCards(actor).includes(desk)) throw new DeskNotFound();
    const query = this.db.manager.createQueryBuilder(CardRow, 'c').innerJoinAndSelect('c.application', 'a');
    keepVisibleCards(query, actor);
    for (const name of narrowing) {
      if (filter[name]) query.andWhere(`c.${name} = :${name}`, { [name]: filter[name] });
    }
    if (after) query.andWhere('(c.issuedAt, c.id) < (:issuedAt, :id)', after);
    return query
      .orderBy({ 'c.issuedAt': 'DESC', 'c.id': 'DESC' })
      .take(limit + 1)
      .getMany();
  }

  async answer(id: string, actor: Actor, answer: CardAnswer, terms: Terms): Promise<CommandReceipt> {
    const card = await this.db.manager.findOne(CardRow, { where: { id }, relations: { application: true } });
    const enterpriseId = card?.application?.enterpriseId;
    if (!card || !enterpriseId || !canViewCard(actor, { ...card, enterpriseId })) throw new CardNotFound();
    const command = { ...answer, cardId: id } as Command;
    return this.applications.perform(card.applicationId, actor, command, terms);
  }
}

export class CardNotFound extends NotFound {
  constructor() {
    super('card');
  }
}
