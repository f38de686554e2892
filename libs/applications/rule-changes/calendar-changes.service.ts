import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, type Actor } from '#kernel';
import { answerOnce, type IdempotentRequest } from '#platform';
import { recordAct, ZonesService, type NewCalendarAct } from '#zones';
import { OutboxEntry } from '../outbox/outbox-entry.entity.js';
import { OutboxService } from '../outbox/outbox.service.js';

/** 日历更正: records a correction of the zone's calendar and starts the recalculation of running limits. */
@Injectable()
export class CalendarChangesService {
  constructor(
    private readonly db: DataSource,
    private readonly zones: ZonesService,
    private readonly outbox: OutboxService,
    private readonly clock: Clock,
  ) {}

  /** @throws the errors of `recordAct`. */
  async record(actor: Actor, act: NewCalendarAct, once: IdempotentRequest | null): Promise<void> {
    const { zoneId } = actor;
    const { revision } = await answerOnce(this.db, actor.id, once, (tx) => this.recordIn(tx, actor, act));
    await this.zones.upTo(zoneId, revision);
    this.outbox.nudge();
  }

  private async recordIn(tx: EntityManager, { id, zoneId }: Actor, act: NewCalendarAct): Promise<{ revision: number }> {
    const now = this.clock.now();
    const revision = await recordAct(tx, zoneId, act, { recordedBy: id, recordedAt: now });
    const entry = {
      topic: 'recalculation',
      key: `${zoneId}-${revision}`,
      payload: { zoneId },
      notBefore: null,
    } as const;
    await tx.insert(OutboxEntry, { ...entry, createdAt: now });
    return { revision };
  }
}
