import { Injectable } from '@nestjs/common';
import { AccountsService, SecondFactorsService } from '#identity';
import type { Actor } from '#kernel';
import { SecondFactorGuard } from '../http/access/assurance/second-factor.guard.js';
import type { SessionResponse } from './session.dto.js';

/** What a page has to know about the account of who is signed in. */
@Injectable()
export class AccountReader {
  constructor(
    private readonly accounts: AccountsService,
    private readonly factors: SecondFactorsService,
    private readonly policy: SecondFactorGuard,
  ) {}

  async read(
    actor: Actor,
  ): Promise<Pick<SessionResponse, 'account' | 'demonstration' | 'hasPassword' | 'secondFactor'>> {
    const [account, enrolled] = await Promise.all([this.accounts.get(actor.id), this.factors.find(actor.id)]);
    const { id, name, email, locale, demonstration } = account;
    const secondFactor = { enrolled: enrolled !== null, required: this.policy.requiredOf(actor) };
    const hasPassword = account.passwordHash !== null;
    return { account: { id, name, email, locale }, demonstration, hasPassword, secondFactor };
  }

  namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    return this.accounts.namesOf(ids);
  }
}
