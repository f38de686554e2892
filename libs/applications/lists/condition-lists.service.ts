import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dayOf } from '#calendar';
import { Clock, type Actor } from '#kernel';
import { visibleTo } from '../tables/applications.policy.js';
import { ConditionRow } from '../tables/condition.entity.js';

/** `open`: neither met nor broken. `overdue`: open past its last day. `broken`: not met since. */
export const conditionLists = ['open', 'overdue', 'broken'] as const;
export type ConditionList = (typeof conditionLists)[number];

export interface ConditionFilter {
  list: ConditionList;
  /** Set by this desk, or owned by it. */
  desk?: string;
  /** Sort key of the last row before. */
  after?: { dueOn: string; id: string } | null;
  limit: number;
}

/** 附条件: conditions of all approvals that the reader may see. */
@Injectable()
export class ConditionListsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One more than `limit`, in the order of due days. */
  async list(actor: Actor, { list, desk, after, limit }: ConditionFilter): Promise<ConditionRow[]> {
    const visible = visibleTo(actor);
    if (visible.length === 0) return [];
    const standing = list === 'broken' ? 'broken' : 'open';
    const query = this.db.manager
      .createQueryBuilder(ConditionRow, 'c')
      .innerJoinAndSelect('c.application', 'a')
      .where(visible.map((application) => ({ application })))
      .andWhere('c.zoneId = :zone AND c.standing = :standing', { zone: actor.zoneId, standing });
    if (list === 'overdue') query.andWhere('c.dueOn < :today', { today: dayOf(this.clock.now()) });
    if (desk) query.andWhere('(c.setBy = :desk OR c.owner = :desk)', { desk });
    if (after) query.andWhere('(c.dueOn, c.id) > (:dueOn, :id)', after);
    return query
      .orderBy('c.dueOn')
      .addOrderBy('c.id')
      .take(limit + 1)
      .getMany();
  }
}
