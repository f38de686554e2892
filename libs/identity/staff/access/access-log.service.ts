import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '#kernel';
import { newId } from '#platform';
import { AccessEvent } from '../../tables/access/access-event.entity.js';

export type NewAccessEvent = Pick<AccessEvent, 'zoneId' | 'by' | 'kind' | 'accountId' | 'detail'>;

export interface PlaceInLog {
  at: Date;
  id: string;
}

/** 权限变更记录. */
@Injectable()
export class AccessLogService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Call within the transaction of the event. */
  async record(tx: EntityManager, event: NewAccessEvent): Promise<void> {
    await tx.insert(AccessEvent, { ...event, id: newId(), at: this.clock.now() });
  }

  /** One more than `limit`, newest first. */
  list(zoneId: string, { after, limit }: { after: PlaceInLog | null; limit: number }): Promise<AccessEvent[]> {
    const query = this.db.manager.createQueryBuilder(AccessEvent, 'e').where('e.zoneId = :zoneId', { zoneId });
    if (after) query.andWhere('(e.at, e.id) < (:at, :last)', { at: after.at, last: after.id });
    return query
      .orderBy({ 'e.at': 'DESC', 'e.id': 'DESC' })
      .take(limit + 1)
      .getMany();
  }
}
