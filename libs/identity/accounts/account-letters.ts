import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#kernel';
import { MailService } from '#mail';
import { Account } from '../tables/account.entity.js';

type Change =
  | 'password_changed'
  | 'second_factor_added'
  | 'second_factor_removed'
  | 'second_factor_lifted'
  | 'recovery_codes_renewed'
  | 'identity_unlinked';

const instants = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** 账号通知: letters to the owner of an account about a changed way of signing in. */
@Injectable()
export class AccountLetters {
  constructor(
    private readonly clock: Clock,
    private readonly mail: MailService,
  ) {}

  async write(tx: EntityManager, accountId: string, kind: Change): Promise<void> {
    const { email: to, locale, name } = await tx.findOneByOrFail(Account, { id: accountId });
    const facts = { name, at: instants.format(this.clock.now()) };
    await this.mail.write(tx, { to, locale, kind, facts });
  }

  /** Call after the commit. */
  deliverSoon(): Promise<void> {
    return this.mail.deliverSoon();
  }
}
