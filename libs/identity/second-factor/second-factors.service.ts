import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import { AccountLetters } from '../accounts/account-letters.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { CodesService } from './codes.service.js';
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.js';
import { RecoveryCode } from '../tables/sign-in/recovery-code.entity.js';
import { NoSecondFactor, SecondFactorEnrolled } from './second-factor-errors.js';
import { SecondFactor } from '../tables/sign-in/second-factor.entity.js';

export interface EnrolledFactor {
  since: Date;
  recoveryCodesLeft: number;
}

/** Account, with the token of the session that goes on. */
export interface FactorOwner {
  accountId: string;
  token: string;
}

/** 第二因素: the authenticator app of an account and its recovery codes. */
@Injectable()
export class SecondFactorsService {
  constructor(
    private readonly db: DataSource,
    private readonly codes: CodesService,
    private readonly sessions: SessionsService,
    private readonly letters: AccountLetters,
  ) {}

  /** Null without a confirmed factor. */
  async find(accountId: string): Promise<EnrolledFactor | null> {
    const factor = await this.db.manager.findOneBy(SecondFactor, { accountId });
    if (!factor?.confirmedAt) return null;
    const recoveryCodesLeft = await this.db.manager.countBy(RecoveryCode, { accountId, usedAt: IsNull() });
    return { since: factor.confirmedAt, recoveryCodesLeft };
  }

  /** Confirms the app, ends other sessions, returns recovery codes. Throws `CodeRefused` or `SignInDelayed`. */
  async confirm({ accountId, token }: FactorOwner, code: string): Promise<string[]> {
    if (await this.find(accountId)) throw new SecondFactorEnrolled();
    await this.codes.confirm(accountId, code);
    return this.change(async (tx) => {
      await this.sessions.endOthers(accountId, token, tx);
      await this.letters.write(tx, accountId, 'second_factor_added');
      return freshCodes(tx, accountId);
    });
  }

  /** Replaces all recovery codes. Throws {@link NoSecondFactor}. */
  renewRecoveryCodes(accountId: string): Promise<string[]> {
    return this.change(async (tx) => {
      const held = { where: { accountId, confirmedAt: Not(IsNull()) }, lock: { mode: 'pessimistic_write' } } as const;
      if (!(await tx.findOne(SecondFactor, held))) throw new NoSecondFactor();
      await this.letters.write(tx, accountId, 'recovery_codes_renewed');
      return freshCodes(tx, accountId);
    });
  }

  /** Removes the app and ends other sessions. Throws {@link NoSecondFactor}. */
  async remove({ accountId, token }: FactorOwner): Promise<void> {
    await this.change(async (tx) => {
      const { affected } = await tx.delete(SecondFactor, { accountId, confirmedAt: Not(IsNull()) });
      if (affected === 0) throw new NoSecondFactor();
      await this.sessions.endOthers(accountId, token, tx);
      await this.letters.write(tx, accountId, 'second_factor_removed');
    });
  }

  /** The letter is sent after the commit. */
  private async change<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const done = await this.db.transaction(work);
    await this.letters.deliverSoon();
    return done;
  }
}

async function freshCodes(tx: EntityManager, accountId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.delete(RecoveryCode, { accountId });
  await tx.insert(
    RecoveryCode,
    codes.map((code) => ({ accountId, codeHash: hashOfRecoveryCode(code) })),
  );
  return codes;
}
