import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, NotFound, type Actor } from '#kernel';
import { newId } from '#platform';
import { MemberEvent } from '../tables/member-event.entity.js';
import { MembershipRefused } from './membership-errors.js';
import { memberEventsOf } from './members.sql.js';

export type NewMemberEvent = Pick<MemberEvent, 'enterpriseId' | 'by' | 'kind'> &
  Partial<Pick<MemberEvent, 'accountId' | 'invitationId' | 'role' | 'formerRole'>>;

/** An entry as an owner reads it. */
export interface MemberEventView extends Pick<MemberEvent, 'id' | 'at' | 'kind' | 'role' | 'formerRole'> {
  /** Name of who did it; null for the zone's office. */
  by: string | null;
  /** Name of whom it is about, or the address of who was invited; null when that is known no more. */
  about: string | null;
}

export interface PlaceInRecord {
  at: Date;
  id: string;
}

/** 成员变动记录. */
@Injectable()
export class MemberLogService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Writes an entry in the transaction of the change. */
  async record(tx: EntityManager, event: NewMemberEvent): Promise<void> {
    await tx.insert(MemberEvent, { ...event, id: newId(), at: this.clock.now() });
  }

  /** Entries of the owner's enterprise, newest first; one more than `limit`. */
  async list(
    enterpriseId: string,
    actor: Actor,
    { after, limit }: { after: PlaceInRecord | null; limit: number },
  ): Promise<MemberEventView[]> {
    assertOwner(actor, enterpriseId);
    return this.db.query<MemberEventView[]>(memberEventsOf, [
      enterpriseId,
      after?.at ?? null,
      after?.id ?? null,
      limit + 1,
    ]);
  }
}

function assertOwner({ member }: Actor, enterpriseId: string): void {
  if (member?.enterpriseId !== enterpriseId) throw new NotFound('enterprise');
  if (member.role !== 'owner') throw new MembershipRefused('not_owner');
}
