import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#kernel';
import { ApplicationsService, type Terms } from '../commands/applications.service.js';
import { CardRow } from '../tables/card.entity.js';
import { canViewCard } from '../tables/cards.policy.js';
import type { Command, CommandOf } from '../lifecycle/index.js';
import type { CommandReceipt } from '../rows/event-rows.js';
import { CardNotFound } from '../tables/application-errors.js';

type Answer = 'acknowledgeCard' | 'appealCard' | 'decideAppeal';
export type CardAnswer = { [Type in Answer]: Omit<CommandOf<Type>, 'cardId'> }[Answer];

/** 亮牌: statements of desks and rulings of the supervisor. */
@Injectable()
export class CardsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
  ) {}

  async answer(id: string, actor: Actor, answer: CardAnswer, terms: Terms): Promise<CommandReceipt> {
    const card = await this.db.manager.findOne(CardRow, { where: { id }, relations: { application: true } });
    const enterpriseId = card?.application?.enterpriseId;
    if (!card || !enterpriseId || !canViewCard(actor, { ...card, enterpriseId })) throw new CardNotFound();
    const command = { ...answer, cardId: id } as Command;
    return this.applications.perform(card.applicationId, actor, command, terms);
  }
}
