import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { Clock } from '#kernel';
import { newId } from '#platform';
import { SignInRecord, type SignInOutcome } from '../tables/sign-in/sign-in-record.entity.js';

/** Six months: the minimum for network logs, 网络安全法 art. 21(3) of 2016. */
export const signInRecordDays = 184;

const day = 24 * 3_600_000;

/** Network address and browser of a request. */
export interface Origin {
  address: string;
  agent: string;
}

/** 登录记录. */
@Injectable()
export class SignInRecordsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Adds a record, even without an account, so that a refusal takes the same time. */
  async add(accountId: string | null, outcome: SignInOutcome, { address, agent }: Origin): Promise<void> {
    const at = this.clock.now();
    await this.db.manager.insert(SignInRecord, {
      id: newId(),
      accountId,
      at,
      outcome,
      ...shortened({ address, agent }),
    });
  }

  /** One more than `limit`, newest first. */
  list(
    accountId: string,
    { after, limit }: { after: { at: Date; id: string } | null; limit: number },
  ): Promise<SignInRecord[]> {
    const query = this.db.manager
      .createQueryBuilder(SignInRecord, 'r')
      .where('r.accountId = :accountId', { accountId });
    if (after) query.andWhere('(r.at, r.id) < (:at, :last)', { at: after.at, last: after.id });
    return query
      .orderBy({ 'r.at': 'DESC', 'r.id': 'DESC' })
      .take(limit + 1)
      .getMany();
  }

  /** Deletes records past their time; returns how many. */
  async deleteExpired(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - signInRecordDays * day);
    const { affected } = await this.db.manager.delete(SignInRecord, { at: LessThan(before) });
    return affected ?? 0;
  }
}

/** Cut to the stored length. */
export const shortened = ({ address, agent }: Origin): Origin => ({
  address: address.slice(0, 64),
  agent: agent.slice(0, 200),
});
