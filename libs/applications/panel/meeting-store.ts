import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, NotFound, type Actor } from '#kernel';
import { answerOnce, type IdempotentRequest } from '#platform';
import { StaleVersion } from '../tables/application-errors.js';
import type { Application } from '../tables/application.entity.js';
import { decideMeeting, type MeetingAct, type MeetingContext, type MeetingState } from '../meeting/index.js';
import { OutboxService } from '../outbox/outbox.service.js';
import { lockApplications } from './meetings.sql.js';
import { PanelItem } from '../tables/panel-item.entity.js';
import { PanelMeeting } from '../tables/panel-meeting.entity.js';
import { PanelPolicy } from './panel.policy.js';

/** An application on an agenda, in its order. */
export type AgendaItem = PanelItem & { application: Application };

/** A meeting and its agenda, locked while something is done to them. */
export interface LockedMeeting {
  tx: EntityManager;
  meeting: PanelMeeting;
  items: AgendaItem[];
  actor: Actor;
  now: Date;
}

export interface MeetingTerms {
  ifMatch: number | null;
  once: IdempotentRequest | null;
}

/** Which meeting, by whom, on what terms. */
export interface MeetingRequest {
  id: string;
  actor: Actor;
  terms: MeetingTerms;
}

export interface MeetingReceipt {
  id: string;
  /** The version after the act; the next If-Match. */
  version: number;
  state: MeetingState;
}

interface Wanted {
  act: MeetingAct;
  /** An application that is not on the agenda and takes part. */
  also?: string;
}

/** The sitting at this meeting, the last one if the application came to its agenda again. */
export const sittingAt = (meetingId: string, { state }: Application) =>
  state.sittings.findLast((sitting) => sitting.meetingId === meetingId) ?? null;

export const isPending =
  (meetingId: string) =>
  ({ application }: AgendaItem): boolean =>
    sittingAt(meetingId, application)?.end === null;

/** The one door of every change of a meeting: the meeting is locked, then its applications in the order of their ids. */
@Injectable()
export class MeetingStore {
  constructor(
    private readonly db: DataSource,
    private readonly policy: PanelPolicy,
    private readonly clock: Clock,
    private readonly outbox: OutboxService,
  ) {}

  /** Throws `NotFound`, `StaleVersion`, `MeetingRefused`, or what the work throws; then nothing has changed. */
  async change(
    { id, actor, terms }: MeetingRequest,
    wanted: Wanted,
    work: (held: LockedMeeting) => Promise<Partial<PanelMeeting> | void>,
  ): Promise<MeetingReceipt> {
    const moved = await answerOnce(this.db, actor.id, terms.once, async (tx) => {
      const held = await this.lock(tx, id, actor, wanted.also ?? null);
      const { version } = held.meeting;
      if (terms.ifMatch !== null && terms.ifMatch !== version) throw new StaleVersion(version, 'meeting');
      const state = decideMeeting(wanted.act, this.situationOf(held));
      const changed = await work(held);
      await tx.update(PanelMeeting, { id }, { ...changed, state, version: version + 1 });
      return { id, version: version + 1, state };
    });
    this.outbox.nudge();
    return moved;
  }

  async itemsOf(tx: EntityManager, meetingId: string): Promise<AgendaItem[]> {
    const where = { where: { meetingId }, relations: { application: true }, order: { position: 'ASC' } } as const;
    return (await tx.find(PanelItem, where)) as AgendaItem[];
  }

  situationOf({ meeting, items, actor }: Pick<LockedMeeting, 'meeting' | 'items' | 'actor'>): MeetingContext {
    const { id, state, heldAt, minutes } = meeting;
    return {
      ...{ state, heldAt, hasMinutes: minutes !== null, now: this.clock.now() },
      pending: items.filter(isPending(id)).map(({ applicationId }) => applicationId),
      isOffice: this.policy.keeps(actor),
    };
  }

  private async lock(tx: EntityManager, id: string, actor: Actor, also: string | null): Promise<LockedMeeting> {
    const lock = { mode: 'pessimistic_write' } as const;
    const meeting = await tx.findOne(PanelMeeting, { where: { id, zoneId: actor.zoneId }, lock });
    if (!meeting || !this.policy.reads(actor)) throw new MeetingNotFound();
    await tx.query(lockApplications, [id, also]);
    return { tx, meeting, items: await this.itemsOf(tx, id), actor, now: this.clock.now() };
  }
}

export class MeetingNotFound extends NotFound {
  constructor() {
    super('meeting');
  }
}
