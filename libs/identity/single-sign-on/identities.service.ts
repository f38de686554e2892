import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#kernel';
import { AccountsService } from '../accounts.service.js';
import { dayIn } from '../day-in.js';
import { AccountUnavailable } from '../identity-errors.js';
import { followClaim, type Holding } from './claim-offices.js';
import type { Grant } from './grants.js';
import { LinkedIdentity } from './linked-identity.entity.js';
import type { Identity } from './provider.js';
import { AccountToLink, EmailUnconfirmed, IdentityTaken } from './single-sign-on-errors.js';

/** 外部身份: which account belongs to whom the provider means. */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountsService,
  ) {}

  /** Of whom the provider means; a new one when they were never here. */
  async accountOf(tx: EntityManager, identity: Identity): Promise<string> {
    const { issuer, subject } = identity;
    const linked = await tx.findOneBy(LinkedIdentity, { issuer, subject });
    return linked ? linked.accountId : this.openAccount(tx, identity);
  }

  /** An account that may do nothing yet but what the claim gives. */
  private async openAccount(tx: EntityManager, { issuer, subject, claims }: Identity): Promise<string> {
    const { email, email_verified: confirmed, name } = claims;
    if (typeof email !== 'string' || confirmed !== true || email.length > 254) throw new EmailUnconfirmed();
    const called = typeof name === 'string' && name.trim() ? name.trim().slice(0, 80) : email.slice(0, 80);
    const { id: accountId } = await this.accounts.open(tx, { email, name: called }).catch((error: unknown) => {
      throw error instanceof AccountUnavailable ? new AccountToLink() : error;
    });
    await tx.insert(LinkedIdentity, { issuer, subject, accountId, linkedAt: this.clock.now() });
    return accountId;
  }

  async link(tx: EntityManager, { issuer, subject }: Identity, accountId: string): Promise<string> {
    const linked = { issuer, subject, accountId, linkedAt: this.clock.now() };
    const insert = tx.createQueryBuilder().insert().into(LinkedIdentity).values(linked).orIgnore().returning('subject');
    const inserted = await insert.execute();
    if ((inserted.raw as unknown[]).length === 0) throw new IdentityTaken();
    return accountId;
  }

  /** What the provider says gives desks and roles for as long as it says so. */
  async bringInLine(tx: EntityManager, holder: Pick<Holding, 'accountId' | 'zoneId'>, grant: Grant): Promise<void> {
    await followClaim(tx, { ...holder, day: dayIn(this.clock.now()) }, grant);
  }
}
