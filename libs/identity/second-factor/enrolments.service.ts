import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#kernel';
import { SecretBox } from '#platform';
import { Account } from '../tables/account.entity.js';
import { SecondFactorEnrolled } from './second-factor-errors.js';
import { newSecret, uriOf } from './totp.js';
import { keepSecret } from './second-factor.sql.js';

/** Secret of a new app, returned once. */
export interface NewFactor {
  /** In base32, for typing instead of scanning. */
  secret: string;
  /** `otpauth://totp/…`: what the picture holds that an app reads. */
  uri: string;
}

/** 绑定验证器: a secret for an authenticator app. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly secrets: SecretBox,
  ) {}

  /** A new secret, valid once a code confirms it. Throws {@link SecondFactorEnrolled}. */
  async begin(accountId: string): Promise<NewFactor> {
    const { email } = await this.db.manager.findOneByOrFail(Account, { id: accountId });
    const secret = newSecret();
    const encrypted = this.secrets.encrypt(secret, accountId);
    const kept = await this.db.query<unknown[]>(keepSecret, [accountId, encrypted, this.clock.wall()]);
    if (kept.length === 0) throw new SecondFactorEnrolled();
    return { secret, uri: uriOf(secret, email) };
  }
}
