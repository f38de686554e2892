import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, type Actor } from '#kernel';
import { answerOnce, type IdempotentRequest } from '#platform';
import { recordAct, ZonesService, type NewCalendarAct } from '#zones';
import { OutboxEntry } from '../outbox/outbox-entry.entity.js';
import { OutboxService } from '../outbox/outbox.service.js';

/** 日历更正: puts on record what an administrator says of the zone's calendar, and has running limits counted again. */
@Injectable()
export class CalendarChangesService {
  constructor(
    private readonly db: DataSource,
    private readonly zones: ZonesService,
    private readonly outbox: OutboxService,
    private readonly clock: Clock,
  ) {}

  /** @throws what `recordAct` throws, when there is nothing to record or it is wrong. */
  async record(actor: Actor, act: NewCalendarAct, once: IdempotentRequest | null): Promise<void> {
    const { zoneId } = actor;
    const { revision } = await answerOnce(this.db, actor.id, once, (tx) => this.recordIn(tx, actor, act));
    await this.zones.upTo(zoneId, revision);
    this.outbox.nudge();
  }

  private async recordIn(tx: EntityManager, { id, zoneId }: Actor, act: NewCalendarAct): Promise<{ revision: number }> {
    const now = this.clock.now();
    const revision = await recordAct(tx, zoneId, act, { recordedBy: id, recordedAt: now });
    const told = {
      topic: 'recalculation',
      key: `${zoneId}-${revision}`,
      payload: { zoneId },
      notBefore: null,
    } as const;
    await tx.insert(OutboxEntry, { ...told, createdAt: now });
    return { revision };
  }
}
