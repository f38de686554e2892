import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#kernel';
import { Account } from './account.entity.js';
import { SignInRefused } from './identity-errors.js';
import { isPassword } from './password.js';
import { SessionsService } from './sessions.service.js';
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
  async signIn({ email, password }: Credentials, door: Door): Promise<string> {
    const key = throttleKey(email, door.address);
    await admitAttempt(this.db, key, this.clock.now());
    const account = await this.db.manager.findOneBy(Account, { email: email.toLowerCase() });
    const right = await isPassword(password, account?.passwordHash);
    const entering = right ? admitted(account, door) : null;
    await this.records.note(account?.id ?? null, entering ? 'signed_in' : 'refused', door);
    if (!entering) throw new SignInRefused();
    await forgetAttempts(this.db, key);
    return this.sessions.open(entering.id, door);
  }
}

const admitted = (account: Account | null, door: Door): Account | null =>
  account && (!account.demonstration || door.demonstration) ? account : null;
