import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual, type EntityManager } from 'typeorm';
import { Clock } from '#kernel';
import { MailService } from '#mail';
import { Account } from '../tables/account.entity.js';
import { hashOfToken, newToken } from '../sessions/session-token.js';
import type { SignInContext } from '../sign-in/sign-in.service.js';
import { admitAttempt, forgetWaits, throttleKey } from '../accounts/throttle.js';
import { PasswordReset } from '../tables/sign-in/password-reset.entity.js';

export const resetMinutes = 30;

/** Origin of a request and target of its link. */
export type ResetContext = Pick<SignInContext, 'address' | 'demonstration'> & {
  /** The page behind which the token stands. */
  page: string;
};

/** 找回密码: a letter with a link to set a new password. */
@Injectable()
export class PasswordResetsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly mail: MailService,
  ) {}

  /**
   * Sends a link; earlier ones stay good, since a stranger may ask. Answer and time are the same without an account. Throws
   * `SignInDelayed` after too many requests for this address or from this network address.
   */
  async ask(email: string, { address, ...context }: ResetContext): Promise<void> {
    const now = this.clock.wall();
    await admitAttempt(this.db, throttleKey('reset from', address), now);
    await admitAttempt(this.db, throttleKey('reset of', email), now);
    await this.db.transaction((tx) => this.write(tx, email.toLowerCase(), context));
    await this.mail.deliverSoon();
  }

  /** Deletes expired links and outdated waits; returns the number of links. */
  async deleteExpired(): Promise<number> {
    const now = this.clock.wall();
    await forgetWaits(this.db, now);
    const { affected } = await this.db.manager.delete(PasswordReset, { expiresAt: LessThanOrEqual(now) });
    return affected ?? 0;
  }

  private async write(
    tx: EntityManager,
    email: string,
    { demonstration, page }: Omit<ResetContext, 'address'>,
  ): Promise<void> {
    const found = await tx.findOneBy(Account, { email });
    const account = found && mayResetPassword(found, demonstration) ? found : null;
    const token = newToken();
    const expiresAt = new Date(this.clock.wall().getTime() + resetMinutes * 60_000);
    const reset = {
      accountId: account?.id ?? null,
      tokenHash: hashOfToken(token),
      expiresAt,
    };
    await tx.insert(PasswordReset, reset);
    const { email: to, locale, name } = account ?? nobody;
    const facts = { name, link: `${page}#${token}`, minutes: resetMinutes };
    await this.mail.write(tx, { to, locale, kind: 'password_reset', facts, validForMs: resetMinutes * 60_000 });
  }
}

/** Accounts without a password sign in at their provider only. */
const mayResetPassword = ({ passwordHash, demonstration }: Account, admitted: boolean): boolean =>
  passwordHash !== null && (!demonstration || admitted);

const nobody = { email: null, locale: 'zh-CN', name: 'nobody' } as const;
