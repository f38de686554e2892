import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SessionsService } from '#identity';
import { NotFound, type Actor, type MemberRole } from '#kernel';
import { EnterpriseMember } from '../enterprise-member.entity.js';
import { asOwner, changingMembers } from './changing-members.js';
import { MemberNotFound } from './membership-errors.js';

export interface Member {
  id: string;
  name: string;
  email: string;
  role: MemberRole;
  since: Date;
}

/** An enterprise that somebody belongs to. */
export interface Belonging {
  id: string;
  nameZh: string;
  nameEn: string | null;
  uscc: string;
  role: MemberRole;
}

const members = `SELECT a.id, a.name, a.email, m.role, m.since FROM enterprise_member m JOIN account a ON a.id = m.account_id
WHERE m.enterprise_id = $1 ORDER BY m.since, a.id`;

const belongings = `SELECT e.id, e.name_zh AS "nameZh", e.name_en AS "nameEn", e.uscc, m.role
FROM enterprise_member m JOIN enterprise e ON e.id = m.enterprise_id WHERE m.account_id = $1 ORDER BY m.since, e.id`;

/** In one statement, so that there is never none and never two of them. */
const handOver = `UPDATE enterprise_member SET role = CASE WHEN account_id = $3 THEN 'owner' ELSE 'handler' END
WHERE enterprise_id = $1 AND account_id IN ($2, $3)`;

/** 企业成员. */
@Injectable()
export class MembersService {
  constructor(
    private readonly db: DataSource,
    private readonly sessions: SessionsService,
  ) {}

  /** Everybody who belongs to the enterprise that the caller acts for; `NotFound` for any other. */
  async list(enterpriseId: string, { member }: Actor): Promise<Member[]> {
    if (member?.enterpriseId !== enterpriseId) throw new NotFound('enterprise');
    return this.db.query<Member[]>(members, [enterpriseId]);
  }

  /** The enterprises of an account, the first that they joined first. */
  of(accountId: string): Promise<Belonging[]> {
    return this.db.query<Belonging[]>(belongings, [accountId]);
  }

  async changeRole(actor: Actor, enterpriseId: string, accountId: string, role: MemberRole): Promise<void> {
    await this.db.transaction((tx) =>
      asOwner(tx, actor, enterpriseId, async () => {
        const { affected } = await tx.update(EnterpriseMember, { enterpriseId, accountId }, { role });
        if (affected === 0) throw new MemberNotFound();
      }),
    );
  }

  /** An owner removes anybody, everybody removes themselves. */
  async remove(actor: Actor, enterpriseId: string, accountId: string): Promise<void> {
    const authorized = accountId === actor.id ? changingMembers : asOwner;
    await this.db.transaction((tx) =>
      authorized(tx, actor, enterpriseId, async () => {
        const { affected } = await tx.delete(EnterpriseMember, { enterpriseId, accountId });
        if (affected === 0) throw new MemberNotFound();
      }),
    );
  }

  /** 移交: a member becomes owner, and who was it a handler. */
  async handOver(actor: Actor, enterpriseId: string, to: string): Promise<void> {
    await this.db.transaction((tx) =>
      asOwner(tx, actor, enterpriseId, async () => {
        const isMember = to !== actor.id && (await tx.existsBy(EnterpriseMember, { enterpriseId, accountId: to }));
        if (!isMember) throw new MemberNotFound();
        await tx.query(handOver, [enterpriseId, actor.id, to]);
      }),
    );
  }

  /** From the next request on the person acts for this enterprise of theirs. */
  async choose(accountId: string, enterpriseId: string, token: string): Promise<void> {
    const belongs = await this.db.manager.existsBy(EnterpriseMember, { accountId, enterpriseId });
    if (!belongs) throw new NotFound('enterprise');
    await this.sessions.actFor(token, enterpriseId);
  }
}
