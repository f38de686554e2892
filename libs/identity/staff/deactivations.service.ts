import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, type Actor } from '#kernel';
import { dayIn } from '../actors/day-in.js';
import { Session } from '../tables/session.entity.js';
import { AccessRefused, StaffNotFound } from './access/access-errors.js';
import type { AccessEventKind } from '../tables/access/access-event.entity.js';
import { AccessLogService } from './access/access-log.service.js';
import { changeAccess } from './access/access-changes.js';
import { DeactivatedAccount } from '../tables/access/deactivated-account.entity.js';
import { officesOf, type OfficeHolder } from './access/offices.js';
import { withdrawInvitationsOf } from './access/withdraw-invitations.js';

/** 停用与恢复 of an account in a zone. Its offices stay, but do not count meanwhile. */
@Injectable()
export class DeactivationsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: AccessLogService,
  ) {}

  /** Ends their sessions at once and suspends their offices. */
  async deactivate(actor: Actor, accountId: string): Promise<void> {
    await this.change(actor, accountId, 'account_deactivated', async (tx, holder) => {
      if (await tx.existsBy(DeactivatedAccount, { ...holder })) throw new AccessRefused('already_deactivated');
      await tx.insert(DeactivatedAccount, { ...holder, at: this.clock.now() });
      await tx.delete(Session, { ...holder });
      await withdrawInvitationsOf(tx, holder, this.clock.now());
    });
  }

  async reactivate(actor: Actor, accountId: string): Promise<void> {
    await this.change(actor, accountId, 'account_reactivated', async (tx, holder) => {
      const { affected } = await tx.delete(DeactivatedAccount, { ...holder });
      if (affected === 0) throw new AccessRefused('not_deactivated');
    });
  }

  private async change(
    { id: by, zoneId }: Actor,
    accountId: string,
    kind: AccessEventKind,
    work: (tx: EntityManager, holder: OfficeHolder) => Promise<void>,
  ): Promise<void> {
    if (accountId === by) throw new AccessRefused('own_access');
    const holder = { zoneId, accountId };
    await this.db.transaction((tx) =>
      changeAccess(tx, { zoneId, day: dayIn(this.clock.now()) }, async () => {
        if ((await officesOf(tx, holder)).length === 0) throw new StaffNotFound();
        await work(tx, holder);
        await this.log.record(tx, { ...holder, by, kind, detail: {} });
      }),
    );
  }
}
