import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AccountsService, type NewAccount } from '#identity';
import { Clock, type Actor, type MemberRole, type Email } from '#kernel';
import { newId } from '#platform';
import { Enterprise } from '../tables/enterprise.entity.js';
import { addMember, asOwner } from './member-changes.js';
import { MemberLogService } from './member-log.service.js';
import { MembershipRefused, RequestNotFound } from './membership-errors.js';
import { MembershipRequest } from '../tables/membership-request.entity.js';
import { waitingRequests } from './members.sql.js';

export interface NewMembershipRequest {
  uscc: string;
  reason: string;
}

/** The owner's answer: a role, or a refusal. */
export type MembershipAnswer = { admit: MemberRole } | { admit: null };

export interface WaitingRequest {
  id: string;
  accountId: string;
  name: string;
  email: Email;
  reason: string;
  askedAt: Date;
}

/** Most open requests of one person. */
const openRequestsLimit = 10;

/** 申请加入. */
@Injectable()
export class MembershipRequestsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly accounts: AccountsService,
    private readonly log: MemberLogService,
  ) {}

  /** Asks to join; the answer does not reveal whether the enterprise exists. Throws {@link MembershipRefused}. */
  ask(accountId: string, asking: NewMembershipRequest): Promise<MembershipRequest> {
    return this.db.transaction((tx) => this.store(tx, accountId, asking));
  }

  /** Asks together with a new account: both are stored, or neither. */
  askAsNewcomer(person: NewAccount, asking: NewMembershipRequest): Promise<MembershipRequest> {
    return this.db.transaction(async (tx) => this.store(tx, (await this.accounts.open(tx, person)).id, asking));
  }

  /** Requests of one person, latest first. */
  of(accountId: string): Promise<MembershipRequest[]> {
    return this.db.manager.find(MembershipRequest, {
      where: { accountId },
      order: { askedAt: 'DESC', id: 'DESC' },
      take: 100,
    });
  }

  async withdraw(accountId: string, id: string): Promise<void> {
    const answer = { answer: 'withdrawn' as const, answeredAt: this.clock.now(), answeredBy: accountId };
    const { affected } = await this.db.manager.update(MembershipRequest, { id, accountId, answer: IsNull() }, answer);
    if (affected === 0) throw new RequestNotFound();
  }

  /** Open requests of an enterprise, oldest first. */
  waiting(enterpriseId: string, actor: Actor): Promise<WaitingRequest[]> {
    return this.db.transaction((tx) =>
      asOwner(tx, actor, enterpriseId, () => tx.query<WaitingRequest[]>(waitingRequests, [enterpriseId])),
    );
  }

  /** Answers as an owner: the person becomes a member at once, or is told the refusal. */
  async answer(actor: Actor, enterpriseId: string, id: string, { admit: role }: MembershipAnswer): Promise<void> {
    await this.db.transaction((tx) =>
      asOwner(tx, actor, enterpriseId, async () => {
        const { uscc } = await tx.findOneByOrFail(Enterprise, { id: enterpriseId });
        const request = await tx.findOneBy(MembershipRequest, { id, uscc });
        if (!request) throw new RequestNotFound();
        const answer: 'admitted' | 'declined' = role ? 'admitted' : 'declined';
        const said = { answer, answeredAt: this.clock.now(), answeredBy: actor.id };
        const { affected } = await tx.update(MembershipRequest, { id, answer: IsNull() }, said);
        if (affected === 0) throw new MembershipRefused('already_answered');
        const { accountId } = request;
        if (role) await addMember(tx, { enterpriseId, accountId, role, since: this.clock.now() });
        await this.log.record(tx, { enterpriseId, by: actor.id, kind: answer, accountId, role });
      }),
    );
  }

  private async store(
    tx: EntityManager,
    accountId: string,
    { uscc, reason }: NewMembershipRequest,
  ): Promise<MembershipRequest> {
    const open = await tx.countBy(MembershipRequest, { accountId, answer: IsNull() });
    if (open >= openRequestsLimit) throw new MembershipRefused('too_many_requests');
    const request: Omit<MembershipRequest, 'account'> = {
      id: newId(),
      uscc,
      accountId,
      reason,
      askedAt: this.clock.now(),
      answer: null,
      answeredAt: null,
      answeredBy: null,
    };
    const insert = tx.createQueryBuilder().insert().into(MembershipRequest).values(request).orIgnore();
    const inserted = await insert.returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) throw new MembershipRefused('already_asked');
    return request;
  }
}
