import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Clock } from '#kernel';
import { SecretBox } from '#platform';
import { admitAttempt, codeThrottleKey, forgetAttempts } from '../accounts/throttle.js';
import { hashOfRecoveryCode, isRecoveryCode } from './recovery-codes.js';
import { RecoveryCode } from '../tables/sign-in/recovery-code.entity.js';
import { CodeRefused } from './second-factor-errors.js';
import { SecondFactor } from '../tables/sign-in/second-factor.entity.js';
import { stepOf } from './totp.js';
import { takeStep } from './second-factor.sql.js';

/** 验证码: each code is accepted once; guesses make the account wait longer. */
@Injectable()
export class CodesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly secrets: SecretBox,
  ) {}

  /** Takes a code of the app or a recovery code. Throws {@link CodeRefused} or `SignInDelayed`. */
  take(accountId: string, code: string): Promise<void> {
    return this.admitted(accountId, () =>
      isRecoveryCode(code) ? this.takeRecoveryCode(accountId, code) : this.takeCode(accountId, code, true),
    );
  }

  /** Confirms a new app by its first code. Throws as {@link take} does. */
  confirm(accountId: string, code: string): Promise<void> {
    return this.admitted(accountId, () => this.takeCode(accountId, code, false));
  }

  private async admitted(accountId: string, take: () => Promise<boolean>): Promise<void> {
    const key = codeThrottleKey(accountId);
    await admitAttempt(this.db, key, this.clock.wall());
    if (!(await take())) throw new CodeRefused();
    await forgetAttempts(this.db, key);
  }

  private async takeCode(accountId: string, code: string, confirmed: boolean): Promise<boolean> {
    const factor = await this.db.manager.findOneBy(SecondFactor, { accountId });
    if (!factor) return false;
    const { secret } = factor;
    const now = this.clock.wall();
    const step = stepOf(this.secrets.decrypt(secret, accountId), code.replace(/\s/g, ''), now);
    if (step === null) return false;
    const [taken] = await this.db.query<[unknown[], number]>(takeStep, [accountId, step, now, secret, confirmed]);
    return taken.length === 1;
  }

  private async takeRecoveryCode(accountId: string, code: string): Promise<boolean> {
    const unused = { accountId, codeHash: hashOfRecoveryCode(code), usedAt: IsNull() };
    const { affected } = await this.db.manager.update(RecoveryCode, unused, { usedAt: this.clock.wall() });
    return affected === 1;
  }
}
