import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { Clock, NotFound, type Actor } from '#kernel';
import { queryPrepared, newId } from '#platform';
import { Account } from '../tables/account.entity.js';
import { dayIn } from '../actors/day-in.js';
import { hashOfToken, newToken } from '../sessions/session-token.js';
import type { SignedIn } from '../sessions/sessions.service.js';
import type { AccessEventKind } from '../tables/access/access-event.entity.js';
import { AccessLogService } from '../staff/access/access-log.service.js';
import { actorOfKey, isValidKey } from './actor-of-key.sql.js';
import { ApiKey } from '../tables/api-key.entity.js';
import { KeyRefused, TooManyKeys } from './key-errors.js';
import type { KeyScope } from '../tables/key-scope.js';
import { deleteEndedKeys } from './api-keys.sql.js';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Limits per account: running keys, days of one key, days an ended one stays listed. */
export const keyLimits = { running: 20, days: 365, listedDaysAfterEnd: 184 } as const;

export const keyStates = ['running', 'expired', 'revoked'] as const;
export type KeyState = (typeof keyStates)[number];

export interface NewKey {
  name: string;
  scopes: KeyScope[];
  days: number;
}

/** The owner of a key, with the scopes of the key. */
export interface KeyHolder extends Omit<SignedIn, 'assurance'> {
  scopes: readonly KeyScope[];
}

interface Row extends Omit<Actor, 'kind'> {
  keyId: string;
  scopes: KeyScope[];
  enterpriseId: string | null;
  lastUsedAt: Date | null;
  rulesRevision: number;
}

/** 接口密钥: a program acts for the owner of its key. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: AccessLogService,
  ) {}

  /** Issues a key. Its full text is returned once and never stored. Throws {@link TooManyKeys}. */
  async issue(owner: Actor, { name, scopes, days }: NewKey): Promise<{ issued: ApiKey; key: string }> {
    const now = this.clock.now();
    const prefix = randomBytes(4).toString('hex');
    const key = `ruqu_${prefix}_${newToken()}`;
    const issued: ApiKey = {
      id: newId(),
      zoneId: owner.zoneId,
      accountId: owner.id,
      enterpriseId: owner.member?.enterpriseId ?? null,
      name,
      prefix,
      keyHash: hashOfToken(key),
      scopes,
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * day),
      lastUsedAt: null,
      revokedAt: null,
    };
    await this.db.transaction(async (tx) => {
      await lockOwner(tx, owner.id);
      const query = tx.createQueryBuilder(ApiKey, 'k').where(`k.accountId = :id AND ${isValidKey(':now')}`);
      const running = await query.setParameters({ id: owner.id, now }).getCount();
      if (running >= keyLimits.running) throw new TooManyKeys(keyLimits.running);
      await tx.insert(ApiKey, issued);
      await this.note(tx, issued, 'key_issued');
    });
    return { issued, key };
  }

  /** One more than `limit`, newest first. */
  list(
    accountId: string,
    { after, limit }: { after: { createdAt: Date; id: string } | null; limit: number },
  ): Promise<ApiKey[]> {
    const query = this.db.manager.createQueryBuilder(ApiKey, 'k').where('k.accountId = :accountId', { accountId });
    if (after) query.andWhere('(k.createdAt, k.id) < (:at, :last)', { at: after.createdAt, last: after.id });
    return query
      .orderBy({ 'k.createdAt': 'DESC', 'k.id': 'DESC' })
      .take(limit + 1)
      .getMany();
  }

  stateOf({ revokedAt, expiresAt }: ApiKey): KeyState {
    if (revokedAt) return 'revoked';
    return expiresAt > this.clock.now() ? 'running' : 'expired';
  }

  /** Revokes a key of the account at once. Throws `NotFound` when it is unknown or revoked. */
  async revoke(accountId: string, id: string): Promise<void> {
    const own = { id, accountId, revokedAt: IsNull() };
    await this.db.transaction(async (tx) => {
      const { affected } = await tx.update(ApiKey, own, { revokedAt: this.clock.now() });
      if (affected === 0) throw new NotFound('key');
      await this.note(tx, await tx.findOneByOrFail(ApiKey, { id }), 'key_revoked');
    });
  }

  /** Holder of a key. Throws {@link KeyRefused}, after the same work for every fault. */
  async find(key: string): Promise<KeyHolder> {
    const now = this.clock.now();
    const [row] = await queryPrepared<Row>(this.db, actorOfKey, [hashOfToken(key), now, dayIn(now)]);
    if (!row || !mayStillAct(row)) throw new KeyRefused();
    const { keyId, scopes, lastUsedAt, rulesRevision } = row;
    if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() > minute) await this.touch(keyId, now);
    return { actor: actorIn(row), rulesRevision, scopes };
  }

  /** Deletes keys past their time of listing; returns how many. */
  async deleteExpired(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - keyLimits.listedDaysAfterEnd * day);
    const [, affected] = await this.db.query<[unknown, number]>(deleteEndedKeys, [before]);
    return affected;
  }

  private note(tx: EntityManager, { id, zoneId, accountId, scopes }: ApiKey, kind: AccessEventKind): Promise<void> {
    const detail = { key: id, scopes: scopes.join(' ') };
    return this.log.record(tx, { zoneId, accountId, by: accountId, kind, detail });
  }

  /** Written once a minute, as for sessions. */
  private async touch(id: string, now: Date): Promise<void> {
    await this.db.manager.update(ApiKey, { id }, { lastUsedAt: now });
  }
}

const actorIn = ({ id, zoneId, member, otherEnterprises, desks, deputyAt, standIns, roles }: Row): Actor => ({
  id,
  kind: 'person',
  zoneId,
  member,
  otherEnterprises,
  desks,
  deputyAt,
  standIns,
  roles,
});

/** The lock keeps two simultaneous keys within the limit. */
async function lockOwner(tx: EntityManager, accountId: string): Promise<void> {
  await tx.findOneOrFail(Account, {
    where: { id: accountId },
    select: { id: true },
    lock: { mode: 'for_no_key_update' },
  });
}

/** A key works only while its owner acts for the same enterprise or serves in the zone. */
function mayStillAct({ enterpriseId, member, desks, deputyAt, roles }: Row): boolean {
  if ((member?.enterpriseId ?? null) !== enterpriseId) return false;
  return member !== null || desks.length + deputyAt.length + roles.length > 0;
}
