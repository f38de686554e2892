import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Clock } from '#kernel';
import { newId } from '#platform';
import { Account, type Locale } from '../tables/account.entity.js';
import { AccountUnavailable } from './identity-errors.js';
import { hashPassword } from './password.js';

export interface NewAccount {
  email: string;
  name: string;
  /** Left out for a person who signs in at a provider. */
  password?: string;
  locale?: Locale;
}

@Injectable()
export class AccountsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Throws {@link AccountUnavailable} when the address has an account, even one not yet committed. */
  async open(tx: EntityManager, { email, name, password, locale = 'zh-CN' }: NewAccount): Promise<Account> {
    const account: Account = {
      id: newId(),
      email: email.toLowerCase(),
      name,
      passwordHash: password === undefined ? null : await hashPassword(password),
      locale,
      demonstration: false,
      createdAt: this.clock.now(),
      erasedAt: null,
    };
    const insert = tx.createQueryBuilder().insert().into(Account).values(account).orIgnore().returning('id');
    const inserted = await insert.execute();
    if ((inserted.raw as unknown[]).length === 0) throw new AccountUnavailable();
    return account;
  }

  get(id: string): Promise<Account> {
    return this.db.manager.findOneByOrFail(Account, { id });
  }

  /** Names by id; ids without an account are left out. */
  async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const found = await this.db.manager.find(Account, { select: { id: true, name: true }, where: { id: In(ids) } });
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}

/** Language for letters to an address, with or without an account. */
export const localeOf = async (tx: EntityManager, email: string): Promise<Locale> =>
  (await tx.findOneBy(Account, { email }))?.locale ?? 'zh-CN';
