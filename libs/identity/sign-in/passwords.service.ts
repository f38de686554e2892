import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Account } from '../tables/account.entity.js';
import { AccountLetters } from '../accounts/account-letters.js';
import { hashPassword } from '../accounts/password.js';
import { PasswordReset } from '../tables/sign-in/password-reset.entity.js';
import { ProofsService } from '../second-factor/proofs.service.js';
import { SessionsService } from '../sessions/sessions.service.js';

export interface PasswordChange {
  current: string;
  next: string;
}

/** The session in which the password is changed. */
export interface SessionHolder {
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
    private readonly proofs: ProofsService,
    private readonly sessions: SessionsService,
    private readonly letters: AccountLetters,
  ) {}

  /**
   * Changes the password by the old one and ends other sessions and pending resets. Throws `WrongPassword`, or
   * `SignInDelayed` after too many attempts, also in a browser left open.
   */
  async change({ current, next }: PasswordChange, { accountId, token, address }: SessionHolder): Promise<void> {
    await this.proofs.byPassword(accountId, current, address);
    const changed = await hashPassword(next);
    await this.db.transaction(async (tx) => {
      await tx.update(Account, { id: accountId }, { passwordHash: changed });
      await tx.delete(PasswordReset, { accountId });
      await this.sessions.endOthers(accountId, token, tx);
      await this.letters.write(tx, accountId, 'password_changed');
    });
    await this.letters.deliverSoon();
  }
}
