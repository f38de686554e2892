import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#kernel';
import { Account } from '../tables/account.entity.js';
import { WrongPassword } from '../accounts/identity-errors.js';
import { isPassword } from '../accounts/password.js';
import { admitAttempt, forgetAttempts, throttleKey } from '../accounts/throttle.js';
import { CodesService } from './codes.service.js';

/** 再次验证 of the person in a running session. */
@Injectable()
export class ProofsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly codes: CodesService,
  ) {}

  /** Throws `CodeRefused`, or `SignInDelayed` after too many attempts. */
  byCode(accountId: string, code: string): Promise<void> {
    return this.codes.take(accountId, code);
  }

  /** Throws {@link WrongPassword}, or `SignInDelayed` after too many attempts from the address. */
  async byPassword(accountId: string, password: string, address: string): Promise<void> {
    const { email, passwordHash } = await this.db.manager.findOneByOrFail(Account, { id: accountId });
    const key = throttleKey(email, address);
    await admitAttempt(this.db, key, this.clock.wall());
    if (!(await isPassword(password, passwordHash))) throw new WrongPassword();
    await forgetAttempts(this.db, key);
  }
}
