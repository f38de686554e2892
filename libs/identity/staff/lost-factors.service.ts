import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import { Clock, type Actor } from '#kernel';
import { AccountLetters } from '../accounts/account-letters.js';
import { dayIn } from '../actors/day-in.js';
import { NoSecondFactor } from '../second-factor/second-factor-errors.js';
import { SecondFactor } from '../tables/sign-in/second-factor.entity.js';
import { Session } from '../tables/session.entity.js';
import { AccessRefused, StaffNotFound } from './access/access-errors.js';
import { AccessLogService } from './access/access-log.service.js';
import { lockAccess } from './access/access-changes.sql.js';
import { officeStateOn } from '../tables/access/office.js';
import { officesOf, type OfficeHolder } from './access/offices.js';

/** 解除两步验证 of staff who lost their phone and recovery codes. */
@Injectable()
export class LostFactorsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: AccessLogService,
    private readonly letters: AccountLetters,
  ) {}

  /** Removes the factor, ends all sessions, sends a letter. Throws {@link AccessRefused} or {@link NoSecondFactor}. */
  async remove({ id: by, zoneId }: Actor, accountId: string): Promise<void> {
    if (accountId === by) throw new AccessRefused('own_access');
    const holder = { zoneId, accountId };
    await this.db.transaction(async (tx) => {
      await tx.query(lockAccess, [zoneId]);
      await this.assertServing(tx, holder);
      const { affected } = await tx.delete(SecondFactor, { accountId, confirmedAt: Not(IsNull()) });
      if (affected === 0) throw new NoSecondFactor();
      await tx.delete(Session, { accountId });
      await this.log.record(tx, { ...holder, by, kind: 'second_factor_removed', detail: {} });
      await this.letters.write(tx, accountId, 'second_factor_lifted');
    });
    await this.letters.deliverSoon();
  }

  /** Former staff are excluded: they may own an enterprise by now. */
  private async assertServing(tx: EntityManager, holder: OfficeHolder): Promise<void> {
    const offices = await officesOf(tx, holder);
    if (offices.length === 0) throw new StaffNotFound();
    const today = dayIn(this.clock.now());
    const stands = offices.some((office) => ['running', 'planned'].includes(officeStateOn(today, office)));
    if (!stands) throw new AccessRefused('staff_no_more');
  }
}
