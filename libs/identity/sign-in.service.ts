import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { Clock } from '#kernel';
import { Account } from './account.entity.js';
import { SignInRefused } from './identity-errors.js';
import { isPassword } from './password.js';
import { SecondFactor } from './second-factor/second-factor.entity.js';
import { isDeactivated } from './staff/deactivated-account.entity.js';
import { SessionsService } from './sessions.service.js';
import type { SignInOutcome } from './sign-in-record.entity.js';
import { SignInRecordsService } from './sign-in-records.service.js';
import { admitAttempt, forgetAttempts, throttleKey } from './throttle.js';

export interface Credentials {
  email: string;
  password: string;
}

/** Where somebody signs in, and from where. */
export interface Door {
  zoneId: string;
  /** Network address of the caller. */
  address: string;
  /** What the browser says it is. */
  agent: string;
  /** Whether demonstration accounts may come in: never in production. */
  demonstration: boolean;
}

/** A session has begun: under this token, which is good for nothing but the code while one is awaited. */
export interface Entered {
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
   * The token of a new session. Throws {@link SignInRefused}, the same and after the same work for an unknown account
   * and a wrong password, or `SignInDelayed`.
   */
  async signIn({ email, password }: Credentials, door: Door): Promise<Entered> {
    const key = throttleKey(email, door.address);
    await admitAttempt(this.db, key, this.clock.now());
    const account = await this.db.manager.findOneBy(Account, { email: email.toLowerCase() });
    const right = await isPassword(password, account?.passwordHash);
    const accountId = account?.id ?? null;
    const deactivated = await isDeactivated(this.db, accountId, door.zoneId);
    const entering = right ? admitted(account, { ...door, deactivated }) : null;
    const awaitsCode = entering
      ? await this.db.manager.existsBy(SecondFactor, { accountId: entering.id, confirmedAt: Not(IsNull()) })
      : false;
    await this.records.note(accountId, outcomeOf(entering, awaitsCode), door);
    if (!entering) throw new SignInRefused();
    await forgetAttempts(this.db, key);
    return { token: await this.sessions.open(entering.id, { ...door, awaitsCode }), awaitsCode };
  }
}

const outcomeOf = (entering: Account | null, awaitsCode: boolean): SignInOutcome =>
  awaitsCode ? 'code_awaited' : entering ? 'signed_in' : 'refused';

const admitted = (
  account: Account | null,
  { demonstration, deactivated }: { demonstration: boolean; deactivated: boolean },
): Account | null => (account && !deactivated && (!account.demonstration || demonstration) ? account : null);
