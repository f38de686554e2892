import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#kernel';
import { Account } from './account.entity.js';
import { WrongPassword } from './identity-errors.js';
import { hashPassword, isPassword } from './password.js';
import { SessionsService } from './sessions.service.js';
import { admitAttempt, forgetAttempts, throttleKey } from './throttle.js';

export interface PasswordChange {
  current: string;
  next: string;
}

/** By which browser it is changed. */
export interface Holder {
  accountId: string;
  /** Token of the session that goes on. */
  token: string;
  /** Network address of the caller. */
  address: string;
}

/** 修改密码. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * Whoever has the old password may change it; every other session ends with it. Throws {@link WrongPassword}, or
   * `SignInDelayed` after too many attempts: a browser left open must not become a place to guess at.
   */
  async change({ current, next }: PasswordChange, { accountId, token, address }: Holder): Promise<void> {
    const { email, passwordHash } = await this.db.manager.findOneByOrFail(Account, { id: accountId });
    const key = throttleKey(email, address);
    await admitAttempt(this.db, key, this.clock.now());
    if (!(await isPassword(current, passwordHash))) throw new WrongPassword();
    const changed = await hashPassword(next);
    await this.db.transaction(async (tx) => {
      await tx.update(Account, { id: accountId }, { passwordHash: changed });
      await this.sessions.endOthers(accountId, token, tx);
    });
    await forgetAttempts(this.db, key);
  }
}
