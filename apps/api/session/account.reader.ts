import { Injectable } from '@nestjs/common';
import { AccountsService, SecondFactorsService } from '#identity';
import type { Actor } from '#kernel';
import { SecondFactorGuard } from '../http/access/assurance/second-factor.guard.js';
import { AccountResponse, type SessionResponse } from './session.dto.js';
import { NamesReader } from '../applications/parts/names.reader.js';
import type { PersonOf } from '../applications/parts/people.view.js';

/** What a page has to know about the account of who is signed in. */
@Injectable()
export class AccountReader {
  constructor(
    private readonly accounts: AccountsService,
    private readonly factors: SecondFactorsService,
    private readonly policy: SecondFactorGuard,
    private readonly names: NamesReader,
  ) {}

  async read(
    actor: Actor,
  ): Promise<Pick<SessionResponse, 'account' | 'demonstration' | 'hasPassword' | 'secondFactor'>> {
    const [account, enrolled] = await Promise.all([this.accounts.get(actor.id), this.factors.find(actor.id)]);
    return {
      account: AccountResponse.from(account),
      demonstration: account.demonstration,
      hasPassword: account.passwordHash !== null,
      secondFactor: { enrolled: enrolled !== null, required: this.policy.requiredOf(actor) },
    };
  }

  people(ids: readonly string[]): Promise<PersonOf> {
    return this.names.people(ids);
  }
}
