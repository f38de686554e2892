import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '#kernel';
import { Account } from '../tables/account.entity.js';
import { AccountLetters } from '../accounts/account-letters.js';
import { hashPassword } from '../accounts/password.js';
import { hashOfToken } from '../sessions/session-token.js';
import { Session } from '../tables/session.entity.js';
import { PasswordReset } from '../tables/sign-in/password-reset.entity.js';
import { ResetLinkExpired } from './reset-link-expired.js';
import { useReset } from './password-reset.sql.js';

/** 设置新密码 by the link in the letter. */
@Injectable()
export class NewPasswordsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly letters: AccountLetters,
  ) {}

  /** Sets the password, ends every session and every other link, without signing in. Throws {@link ResetLinkExpired}. */
  async set(token: string, password: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const id = await this.accountOf(token, tx);
      await tx.update(Account, { id }, { passwordHash: await hashPassword(password) });
      await tx.delete(Session, { accountId: id });
      await this.letters.write(tx, id, 'password_changed');
    });
    await this.letters.deliverSoon();
  }

  private async accountOf(token: string, tx: EntityManager): Promise<string> {
    const [[used]] = await tx.query<[{ accountId: string }[], number]>(useReset, [
      hashOfToken(token),
      this.clock.wall(),
    ]);
    if (!used) throw new ResetLinkExpired();
    const { accountId } = used;
    await tx.delete(PasswordReset, { accountId });
    return accountId;
  }
}
