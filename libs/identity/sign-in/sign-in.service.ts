import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { Clock } from '#kernel';
import { Account } from '../tables/account.entity.js';
import { SignInRefused } from '../accounts/identity-errors.js';
import { isPassword } from '../accounts/password.js';
import { SecondFactor } from '../tables/sign-in/second-factor.entity.js';
import { isDeactivated } from '../tables/access/deactivated-account.entity.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type { SignInOutcome } from '../tables/sign-in/sign-in-record.entity.js';
import { SignInRecordsService } from '../sessions/sign-in-records.service.js';
import { admitAttempt, forgetAttempts, throttleKey } from '../accounts/throttle.js';

export interface Credentials {
  email: string;
  password: string;
}

/** Circumstances of a sign-in. */
export interface SignInContext {
  zoneId: string;
  /** Network address of the caller. */
  address: string;
  /** User agent of the browser. */
  agent: string;
  /** Whether demonstration accounts may sign in: never in production. */
  demonstration: boolean;
}

/** A new session; while a code is awaited, its token serves for the code only. */
export interface StartedSession {
  token: string;
  awaitsCode: boolean;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly records: SignInRecordsService,
  ) {}

  /**
   * Opens a session. Throws {@link SignInRefused}, alike and after the same work for an unknown account
   * and a wrong password, or `SignInDelayed`.
   */
  async signIn({ email, password }: Credentials, context: SignInContext): Promise<StartedSession> {
    const key = throttleKey(email, context.address);
    await admitAttempt(this.db, key, this.clock.wall());
    const account = await this.db.manager.findOneBy(Account, { email: email.toLowerCase() });
    const right = await isPassword(password, account?.passwordHash);
    const accountId = account?.id ?? null;
    const deactivated = await isDeactivated(this.db, accountId, context.zoneId);
    const signedIn = right ? admitted(account, { ...context, deactivated }) : null;
    const awaitsCode = signedIn
      ? await this.db.manager.existsBy(SecondFactor, { accountId: signedIn.id, confirmedAt: Not(IsNull()) })
      : false;
    await this.records.add(accountId, outcomeOf(signedIn, awaitsCode), context);
    if (!signedIn) throw new SignInRefused();
    await forgetAttempts(this.db, key);
    return { token: await this.sessions.open(signedIn.id, { ...context, awaitsCode }), awaitsCode };
  }
}

const outcomeOf = (entering: Account | null, awaitsCode: boolean): SignInOutcome =>
  awaitsCode ? 'code_awaited' : entering ? 'signed_in' : 'refused';

const admitted = (
  account: Account | null,
  { demonstration, deactivated }: { demonstration: boolean; deactivated: boolean },
): Account | null => (account && !deactivated && (!account.demonstration || demonstration) ? account : null);
