import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SessionsService } from '#identity';
import { NotFound, type Actor, type MemberRole, type Uuid } from '#kernel';
import { EnterpriseMember } from '../tables/enterprise-member.entity.js';
import { asOwner, changeMembers } from './member-changes.js';
import { MemberLogService } from './member-log.service.js';
import { MemberNotFound } from './membership-errors.js';
import { enterprisesOf, handOver, membersOf } from './members.sql.js';

export interface Member {
  id: string;
  name: string;
  email: string;
  role: MemberRole;
  since: Date;
}

/** An enterprise to which the account belongs. */
export interface MemberEnterprise {
  id: Uuid;
  nameZh: string;
  nameEn: string | null;
  uscc: string;
  role: MemberRole;
}

/** 企业成员. */
@Injectable()
export class MembersService {
  constructor(
    private readonly db: DataSource,
    private readonly sessions: SessionsService,
    private readonly log: MemberLogService,
  ) {}

  /** Members of the caller's enterprise; `NotFound` for any other. */
  async list(enterpriseId: string, { member }: Actor): Promise<Member[]> {
    if (member?.enterpriseId !== enterpriseId) throw new NotFound('enterprise');
    return this.db.query<Member[]>(membersOf, [enterpriseId]);
  }

  /** Enterprises of an account, in the order of joining. */
  of(accountId: string): Promise<MemberEnterprise[]> {
    return this.db.query<MemberEnterprise[]>(enterprisesOf, [accountId]);
  }

  async changeRole(actor: Actor, enterpriseId: string, accountId: string, role: MemberRole): Promise<void> {
    await this.db.transaction((tx) =>
      asOwner(tx, actor, enterpriseId, async () => {
        const { role: formerRole } = await memberIn(tx, { enterpriseId, accountId });
        if (role === formerRole) return;
        await tx.update(EnterpriseMember, { enterpriseId, accountId }, { role });
        await this.log.record(tx, { enterpriseId, by: actor.id, kind: 'role_changed', accountId, role, formerRole });
      }),
    );
  }

  /** Removes a member: owners anybody, others themselves. */
  async remove(actor: Actor, enterpriseId: string, accountId: string): Promise<void> {
    const authorized = accountId === actor.id ? changeMembers : asOwner;
    await this.db.transaction((tx) =>
      authorized(tx, actor, enterpriseId, async () => {
        const { role: formerRole } = await memberIn(tx, { enterpriseId, accountId });
        await tx.delete(EnterpriseMember, { enterpriseId, accountId });
        const kind = accountId === actor.id ? 'left' : 'removed';
        await this.log.record(tx, { enterpriseId, by: actor.id, kind, accountId, formerRole });
      }),
    );
  }

  /** 移交: a member becomes owner, and the former owner a handler. */
  async handOver(actor: Actor, enterpriseId: string, to: string): Promise<void> {
    await this.db.transaction((tx) =>
      asOwner(tx, actor, enterpriseId, async () => {
        if (to === actor.id) throw new MemberNotFound();
        const { role: formerRole } = await memberIn(tx, { enterpriseId, accountId: to });
        await tx.query(handOver, [enterpriseId, actor.id, to]);
        const handed = { enterpriseId, by: actor.id, accountId: to, role: 'owner', formerRole } as const;
        await this.log.record(tx, { ...handed, kind: 'handed_over' });
      }),
    );
  }

  /** Chooses the enterprise for which the person acts from the next request on. */
  async choose(accountId: string, enterpriseId: string, token: string): Promise<void> {
    const belongs = await this.db.manager.existsBy(EnterpriseMember, { accountId, enterpriseId });
    if (!belongs) throw new NotFound('enterprise');
    await this.sessions.actFor(token, enterpriseId);
  }
}

/** Throws {@link MemberNotFound}. */
async function memberIn(
  tx: EntityManager,
  whose: Pick<EnterpriseMember, 'enterpriseId' | 'accountId'>,
): Promise<EnterpriseMember> {
  const member = await tx.findOneBy(EnterpriseMember, whose);
  if (!member) throw new MemberNotFound();
  return member;
}
