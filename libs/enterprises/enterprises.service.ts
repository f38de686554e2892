import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { AccountsService, type NewAccount } from '#identity';
import { Clock, NotFound, type Actor } from '#kernel';
import { answerOnce, newId, type IdempotentRequest } from '#platform';
import { EnterpriseMember } from './tables/enterprise-member.entity.js';
import { EnterpriseRegistered } from './enterprise-errors.js';
import { Enterprise } from './tables/enterprise.entity.js';
import { canView } from './enterprises.policy.js';
import { MemberLogService } from './members/member-log.service.js';

export interface EnterpriseFacts {
  uscc: string;
  nameZh: string;
  nameEn?: string;
  customsCode?: string;
}

export interface NewEnterprise extends EnterpriseFacts {
  /** 管理员: the person who registers it. */
  owner: NewAccount;
}

export type EnterpriseSummary = Pick<Enterprise, 'id' | 'nameZh' | 'uscc'>;

/** Sender before signing in. A repeat of key and content reveals only the new id. */
const nobody = 'anonymous';

@Injectable()
export class EnterprisesService {
  constructor(
    private readonly db: DataSource,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
    private readonly log: MemberLogService,
  ) {}

  /**
   * Registers an enterprise and its owner's account, or neither. Throws {@link EnterpriseRegistered} or
   * `AccountUnavailable`.
   */
  register(enterprise: NewEnterprise, once: IdempotentRequest | null = null): Promise<Enterprise> {
    return answerOnce(this.db, nobody, once, async (tx) => {
      const created = await this.create(tx, enterprise);
      const owner = await this.accounts.open(tx, enterprise.owner);
      return this.ownedBy(tx, created, owner.id);
    });
  }

  /** Registers a further enterprise of an existing account, which acts for it once chosen. */
  registerFurther(accountId: string, enterprise: EnterpriseFacts, once: IdempotentRequest | null): Promise<Enterprise> {
    return answerOnce(this.db, accountId, once, async (tx) => {
      return this.ownedBy(tx, await this.create(tx, enterprise), accountId);
    });
  }

  async get(id: string): Promise<Enterprise> {
    const enterprise = await this.db.manager.findOneBy(Enterprise, { id });
    if (!enterprise) throw new NotFound('enterprise');
    return enterprise;
  }

  async getVisible(id: string, actor: Actor): Promise<Enterprise> {
    if (!canView(actor, id)) throw new NotFound('enterprise');
    return this.get(id);
  }

  /** Enterprises by id; unknown ids are left out. */
  async summariesOf(ids: readonly string[]): Promise<Map<string, EnterpriseSummary>> {
    if (ids.length === 0) return new Map();
    const select = { id: true, nameZh: true, uscc: true };
    const found = await this.db.manager.find(Enterprise, { select, where: { id: In(ids) } });
    return new Map(found.map((one) => [one.id, one]));
  }

  private async ownedBy(tx: EntityManager, created: Enterprise, accountId: string): Promise<Enterprise> {
    const owner = { enterpriseId: created.id, accountId, role: 'owner' } as const;
    await tx.insert(EnterpriseMember, { ...owner, since: this.clock.now() });
    await this.log.record(tx, { ...owner, by: accountId, kind: 'registered' });
    return created;
  }

  /** Of two concurrent registrations of one code, the second waits and is refused. */
  private async create(tx: EntityManager, { uscc, nameZh, nameEn, customsCode }: EnterpriseFacts): Promise<Enterprise> {
    const enterprise: Enterprise = {
      id: newId(),
      uscc,
      nameZh,
      createdAt: this.clock.now(),
      nameEn: nameEn ?? null,
      customsCode: customsCode ?? null,
    };
    const insert = tx.createQueryBuilder().insert().into(Enterprise).values(enterprise).orIgnore().returning('id');
    const inserted = await insert.execute();
    if ((inserted.raw as unknown[]).length === 0) throw new EnterpriseRegistered(uscc);
    return enterprise;
  }
}
