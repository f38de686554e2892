import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#kernel';
import { ApplicationEventRow } from '../tables/application-event.entity.js';
import type { EventType } from '../lifecycle/index.js';

/** Events that follow from an act and are no acts themselves. */
const bookkeeping = [
  'entered',
  'task_opened',
  'task_cancelled',
  'task_rescheduled',
  'clock_started',
  'clock_stopped',
  'clock_resumed',
  'clock_limit_changed',
  'clock_ended',
] satisfies EventType[];

/** 代办记录: acts of others for a person who was away. */
@Injectable()
export class ActsOnBehalfService {
  constructor(private readonly db: DataSource) {}

  /** One more than `limit`, newest first, each with its application. */
  list(
    { id, zoneId }: Actor,
    { after, limit }: { after: { at: string; id: string } | null; limit: number },
  ): Promise<ApplicationEventRow[]> {
    const query = this.db.manager
      .createQueryBuilder(ApplicationEventRow, 'e')
      .innerJoinAndSelect('e.application', 'a')
      .where('e.onBehalfOf = :me AND e.zoneId = :zoneId AND e.type NOT IN (:...bookkeeping)', {
        me: id,
        zoneId,
        bookkeeping,
      });
    if (after) query.andWhere('(e.at, e.id) < (:at, :last)', { at: after.at, last: after.id });
    return query
      .orderBy({ 'e.at': 'DESC', 'e.id': 'DESC' })
      .take(limit + 1)
      .getMany();
  }
}
