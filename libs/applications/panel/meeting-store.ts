import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, NotFound, type Actor } from '#kernel';
import { answerOnce, type IdempotentRequest } from '#platform';
import { StaleVersion } from '../tables/application-errors.js';
import type { Application } from '../tables/application.entity.js';
import { decideMeeting, type MeetingAct, type MeetingContext, type MeetingState } from '../meeting/index.js';
import { OutboxService } from '../outbox/outbox.service.js';
import { lockApplications } from './meetings.sql.js';
import { PanelItem } from '../tables/panel/panel-item.entity.js';
import { PanelMeeting } from '../tables/panel/panel-meeting.entity.js';
import { PanelPolicy } from './panel.policy.js';

/** An application on an agenda. */
export type AgendaItem = PanelItem & { application: Application };

/** A meeting with its agenda, both locked. */
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

/** A change of one meeting. */
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
  /** Id of an application that comes to the agenda, locked as well. */
  also?: string;
}

/** Last sitting of an application at this meeting. */
export const sittingAt = (meetingId: string, { state }: Application) =>
  state.sittings.findLast((sitting) => sitting.meetingId === meetingId) ?? null;

export const isPending =
  (meetingId: string) =>
  ({ application }: AgendaItem): boolean =>
    sittingAt(meetingId, application)?.end === null;

/** The one door of every change of a meeting. It locks the meeting, then its applications by id. */
@Injectable()
export class MeetingStore {
  constructor(
    private readonly db: DataSource,
    private readonly policy: PanelPolicy,
    private readonly clock: Clock,
    private readonly outbox: OutboxService,
  ) {}

  /** @throws NotFound, StaleVersion, MeetingRefused, or an error of `work`; then nothing has changed. */
  async change(
    { id, actor, terms }: MeetingRequest,
    wanted: Wanted,
    work: (locked: LockedMeeting) => Promise<Partial<PanelMeeting> | void>,
  ): Promise<MeetingReceipt> {
    const receipt = await answerOnce(this.db, actor.id, terms.once, async (tx) => {
      const locked = await this.lock(tx, id, actor, wanted.also ?? null);
      const { version } = locked.meeting;
      if (terms.ifMatch !== null && terms.ifMatch !== version) throw new StaleVersion(version, 'meeting');
      const state = decideMeeting(wanted.act, this.contextOf(locked));
      const changed = await work(locked);
      await tx.update(PanelMeeting, { id }, { ...changed, state, version: version + 1 });
      return { id, version: version + 1, state };
    });
    this.outbox.nudge();
    return receipt;
  }

  async itemsOf(tx: EntityManager, meetingId: string): Promise<AgendaItem[]> {
    const where = { where: { meetingId }, relations: { application: true }, order: { position: 'ASC' } } as const;
    return (await tx.find(PanelItem, where)) as AgendaItem[];
  }

  contextOf({ meeting, items, actor }: Pick<LockedMeeting, 'meeting' | 'items' | 'actor'>): MeetingContext {
    const { id, state, heldAt, minutes } = meeting;
    return {
      state,
      heldAt,
      hasMinutes: minutes !== null,
      now: this.clock.now(),
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
