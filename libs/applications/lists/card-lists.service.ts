import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#kernel';
import type { CardColour } from '#zones/procedure';
import type { CardState } from '../lifecycle/index.js';
import { DeskNotFound } from '../tables/application-errors.js';
import { CardRow } from '../tables/card.entity.js';
import { desksWithCards, keepVisibleCards, seesEveryCard } from '../tables/cards.policy.js';

export interface CardFilter {
  state?: CardState;
  colour?: CardColour;
  desk?: string;
  rule?: string;
  applicationId?: string;
  after?: { issuedAt: Date; id: string } | null;
  limit: number;
}

const narrowing = ['state', 'colour', 'desk', 'rule', 'applicationId'] as const;

/** 亮牌: all that the reader may see, newest first. */
@Injectable()
export class CardListsService {
  constructor(private readonly db: DataSource) {}

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
}
