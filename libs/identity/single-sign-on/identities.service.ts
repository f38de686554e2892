import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Clock, NotFound } from '#kernel';
import { Account } from '../tables/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { dayIn } from '../actors/day-in.js';
import { AccountUnavailable } from '../accounts/identity-errors.js';
import type { AccessEventKind } from '../tables/access/access-event.entity.js';
import { AccessLogService } from '../staff/access/access-log.service.js';
import type { Office } from '../tables/access/office.js';
import { detailOf, type OfficeHolder } from '../staff/access/offices.js';
import { applyClaim } from './claim-offices.js';
import type { Grant } from './grants.js';
import { LinkedIdentity } from '../tables/sign-in/linked-identity.entity.js';
import { OpenIdProvider, type Identity } from './provider.js';
import { AccountToLink, EmailUnconfirmed, IdentityTaken, OnlyWayIn } from './single-sign-on-errors.js';

/** 外部身份: accounts by the provider's identities. */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountsService,
    private readonly log: AccessLogService,
    private readonly provider: OpenIdProvider,
  ) {}

  /** The account of an identity; a new one at the first visit. */
  async accountOf(tx: EntityManager, identity: Identity): Promise<string> {
    const { issuer, subject } = identity;
    const linked = await tx.findOneBy(LinkedIdentity, { issuer, subject });
    return linked ? linked.accountId : this.openAccount(tx, identity);
  }

  /** An account with no rights but those of the claim. */
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

  /** Throws {@link IdentityTaken}. */
  async link(tx: EntityManager, { issuer, subject }: Identity, { accountId, zoneId }: OfficeHolder): Promise<string> {
    const linked = { issuer, subject, accountId, linkedAt: this.clock.now() };
    const insert = tx.createQueryBuilder().insert().into(LinkedIdentity).values(linked).orIgnore().returning('subject');
    const inserted = await insert.execute();
    if ((inserted.raw as unknown[]).length === 0) throw new IdentityTaken();
    await this.log.record(tx, { zoneId, accountId, by: accountId, kind: 'identity_linked', detail: { issuer } });
    return accountId;
  }

  /** Unlinks and ends the offices of the claim. Throws {@link OnlyWayIn} or `NotFound`. */
  async unlink(tx: EntityManager, holder: OfficeHolder): Promise<void> {
    const { accountId } = holder;
    const issuer = this.provider.settings?.issuer;
    if (!issuer) throw new NotFound('single sign-on');
    if (await tx.existsBy(Account, { id: accountId, passwordHash: IsNull() })) throw new OnlyWayIn();
    const { affected } = await tx.delete(LinkedIdentity, { accountId, issuer });
    if (affected === 0) throw new NotFound('linked identity');
    await this.log.record(tx, { ...holder, by: accountId, kind: 'identity_unlinked', detail: { issuer } });
    await this.applyGrant(tx, holder, { desks: [], roles: [] });
  }

  /** Applies a grant to the offices and records each change. */
  async applyGrant(tx: EntityManager, holder: OfficeHolder, grant: Grant): Promise<void> {
    const now = this.clock.now();
    const { given, ended } = await applyClaim(tx, holder, { grant, now, day: dayIn(now) });
    const note = (kind: AccessEventKind, { id, ...office }: Office & { id: string }) =>
      this.log.record(tx, {
        ...holder,
        by: 'system',
        kind,
        detail: { office: id, byClaim: true, ...detailOf(office) },
      });
    for (const office of given) await note('office_granted', office);
    for (const office of ended) await note('office_revoked', office);
  }
}
