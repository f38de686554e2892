import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { dayOf } from '#calendar';
import { AccountsService } from '#identity';
import { Clock, type Actor } from '#kernel';
import { answerOnce, newId, type IdempotentRequest } from '#platform';
import { ZonesService } from '#zones';
import { procedureKinds, type Procedure } from '#zones/procedure';
import { Delegation } from './delegation.entity.js';
import { DelegationNotFound, DelegationRefused } from './delegation-errors.js';
import { obstacleTo, type DelegationRefusal, type Wanted } from './delegation-rules.js';
import { contextFor, rosterOf } from './roster.js';
import { lockDelegations } from './delegations.sql.js';

/** A delegation to make: desk, kinds of task, stand-in, period and note. */
export type NewDelegation = Omit<Wanted, 'delegatorId'> & { note: string };

export interface PossibleDelegate {
  id: string;
  name: string;
  /** Desks that the person serves themselves in the period. */
  desks: string[];
  /** The obstacle; null for a possible stand-in. */
  refusal: DelegationRefusal | null;
}

export interface DelegationPlace {
  madeAt: string;
  id: string;
}

/** 委托: work left to a stand-in during an absence. */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly db: DataSource,
    private readonly accounts: AccountsService,
    private readonly zones: ZonesService,
    private readonly clock: Clock,
  ) {}

  /** Delegations given and received, newest first; one more than `limit`. */
  list({ id, zoneId }: Actor, page: { after: DelegationPlace | null; limit: number }): Promise<Delegation[]> {
    const query = this.db.manager
      .createQueryBuilder(Delegation, 'd')
      .where('d.zoneId = :zoneId AND (d.delegatorId = :id OR d.delegateId = :id)', { zoneId, id });
    if (page.after) query.andWhere('(d.madeAt, d.id) < (:madeAt, :last)', { ...page.after, last: page.after.id });
    return query
      .orderBy({ 'd.madeAt': 'DESC', 'd.id': 'DESC' })
      .take(page.limit + 1)
      .getMany();
  }

  /** Throws {@link DelegationRefused}, which says what would be allowed. */
  async make(actor: Actor, wanted: NewDelegation, once: IdempotentRequest | null): Promise<Delegation> {
    const { id } = await answerOnce(this.db, actor.id, once, async (tx) => {
      await tx.query(lockDelegations, [actor.zoneId]);
      return { id: await this.record(tx, actor, wanted) };
    });
    return this.db.manager.findOneByOrFail(Delegation, { id });
  }

  /** Ends a delegation at once, by either of the two people; it stays on record. */
  async end(id: string, actor: Actor, once: IdempotentRequest | null): Promise<Delegation> {
    await answerOnce(this.db, actor.id, once, async (tx) => {
      const delegation = await tx.findOne(Delegation, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!delegation || !this.isPartyTo(delegation, actor)) throw new DelegationNotFound();
      const isOver = delegation.endedAt !== null || delegation.endsOn < this.today();
      if (isOver) throw new DelegationRefused({ refusal: 'already_ended', facts: {} });
      await tx.update(Delegation, { id }, { endedAt: this.clock.now(), endedBy: actor.id });
      return { id };
    });
    return this.db.manager.findOneByOrFail(Delegation, { id });
  }

  /** 可委托人员: all other staff of the zone by name, each with the obstacle, if any. */
  async possibleDelegates(
    actor: Actor,
    wanted: Omit<NewDelegation, 'delegateId' | 'note'>,
  ): Promise<PossibleDelegate[]> {
    const roster = await rosterOf(this.db.manager, actor.zoneId, wanted);
    const rules = { today: this.today(), procedures: this.procedures(actor.zoneId) };
    const staff = [...new Set(roster.offices.map(({ accountId }) => accountId))].filter((id) => id !== actor.id);
    const names = await this.accounts.namesOf(staff);
    return staff
      .map((id): PossibleDelegate => {
        const one = { ...wanted, delegatorId: actor.id, delegateId: id };
        const desks = roster.memberships.filter(({ accountId }) => accountId === id).map(({ desk }) => desk);
        return {
          id,
          name: names.get(id) ?? id,
          desks: [...new Set(desks)].sort(),
          refusal: obstacleTo(one, contextFor(one, roster, rules))?.refusal ?? null,
        };
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN') || a.id.localeCompare(b.id));
  }

  private async record(tx: EntityManager, { id: delegatorId, zoneId }: Actor, wanted: NewDelegation): Promise<string> {
    const { note, ...rest } = { ...wanted, delegatorId };
    const roster = await rosterOf(tx, zoneId, wanted);
    const rules = { today: this.today(), procedures: this.procedures(zoneId) };
    const obstacle = obstacleTo(rest, contextFor(rest, roster, rules));
    if (obstacle) throw new DelegationRefused(obstacle);
    const id = newId();
    const kinds = rest.kinds && [...rest.kinds];
    await tx.insert(Delegation, { ...rest, kinds, id, zoneId, note, madeAt: this.clock.now(), endedAt: null });
    return id;
  }

  private isPartyTo({ zoneId, delegatorId, delegateId }: Delegation, actor: Actor): boolean {
    return zoneId === actor.zoneId && [delegatorId, delegateId].includes(actor.id);
  }

  private procedures(zoneId: string): Procedure[] {
    const { procedures } = this.zones.zone(zoneId);
    const kinds = procedureKinds.filter((kind) => procedures.some((one) => one.kind === kind));
    return kinds.map((kind) => this.zones.procedure(zoneId, kind));
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}
