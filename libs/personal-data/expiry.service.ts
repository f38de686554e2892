import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#kernel';
import { entries } from './register/index.js';

const day = 24 * 3_600_000;

/** 到期删除 of entries with an expiry in the register. */
@Injectable()
export class ExpiryService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async deleteExpired(): Promise<void> {
    const now = this.clock.now().getTime();
    for (const { table, expiry } of entries) {
      if (!expiry) continue;
      const before = new Date(now - expiry.days * day);
      await this.db.query(`DELETE FROM ${table} t WHERE ${expiry.since} < $1`, [before]);
    }
  }
}
