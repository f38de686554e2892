import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#kernel';
import { SecretBox } from '#platform';
import { Account } from '../tables/account.entity.js';
import { SecondFactorEnrolled } from './second-factor-errors.js';
import { newSecret, uriOf } from './totp.js';

/** What is told once, when somebody sets up their app. */
export interface NewFactor {
  /** In base32, to be typed where no picture can be taken. */
  secret: string;
  uri: string;
}

/** One that is not confirmed yet is replaced; a confirmed one stays as it is. */
const keep = `
INSERT INTO second_factor (account_id, secret, created_at) VALUES ($1, $2, $3)
ON CONFLICT (account_id) DO UPDATE SET secret = $2, created_at = $3, last_step = 0
WHERE second_factor.confirmed_at IS NULL RETURNING account_id`;

/** 绑定验证器: a secret for an authenticator app. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly secrets: SecretBox,
  ) {}

  /** A new secret, which counts once a code confirms it. Throws {@link SecondFactorEnrolled}. */
  async begin(accountId: string): Promise<NewFactor> {
    const { email } = await this.db.manager.findOneByOrFail(Account, { id: accountId });
    const secret = newSecret();
    const encrypted = this.secrets.encrypt(secret, accountId);
    const kept = await this.db.query<unknown[]>(keep, [accountId, encrypted, this.clock.now()]);
    if (kept.length === 0) throw new SecondFactorEnrolled();
    return { secret, uri: uriOf(secret, email) };
  }
}
