import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { dayOf } from '#calendar';
import { Clock, fieldErrorsOf, InvalidContent, type Actor } from '#kernel';
import { answerOnce, newId, type IdempotentRequest } from '#platform';
import { Application } from '../tables/application.entity.js';
import { actsFor, MeetingRefused, type MeetingAct, type MeetingState } from '../meeting/index.js';
import { MeetingStore, MeetingNotFound, type AgendaItem, type MeetingReceipt } from './meeting-store.js';
import { PanelMeeting } from '../tables/panel-meeting.entity.js';
import { PanelPolicy } from './panel.policy.js';

export interface Schedule {
  heldAt: Date;
  place: string;
}

export interface MeetingFilter {
  state?: MeetingState;
  after?: { heldAt: Date; id: string } | null;
  limit: number;
}

export interface MeetingWithItems {
  meeting: PanelMeeting;
  items: AgendaItem[];
  /** What the reader may do with it. */
  acts: MeetingAct[];
}

const nextSerial = `SELECT coalesce(max(serial), 0) + 1 AS serial FROM panel_meeting WHERE zone_id = $1 AND year = $2`;
const oneAtATime = `SELECT pg_advisory_xact_lock(hashtextextended('panel_meeting ' || $1, $2))`;

/** Before the panel, by meeting, and on no agenda. */
const waits = `a.zoneId = :zoneId AND a.status = 'in_panel' AND a.state -> 'panel' ->> 'mode' = 'session'
  AND coalesce(a.state -> 'sittings' -> -1 -> 'end', '{}') <> 'null'`;

/** 联审会会议: calling them, and reading them. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly db: DataSource,
    private readonly keeper: MeetingStore,
    private readonly policy: PanelPolicy,
    private readonly clock: Clock,
  ) {}

  /** One more than `limit`, the latest first. */
  list(actor: Actor, { state, after, limit }: MeetingFilter): Promise<PanelMeeting[]> {
    if (!this.policy.reads(actor)) return Promise.resolve([]);
    const query = this.db.manager
      .createQueryBuilder(PanelMeeting, 'm')
      .where('m.zoneId = :zoneId', { zoneId: actor.zoneId });
    if (state) query.andWhere('m.state = :state', { state });
    if (after) query.andWhere('(m.heldAt, m.id) < (:heldAt, :id)', after);
    return query
      .orderBy({ 'm.heldAt': 'DESC', 'm.id': 'DESC' })
      .take(limit + 1)
      .getMany();
  }

  async get(id: string, actor: Actor): Promise<MeetingWithItems> {
    const meeting = await this.db.manager.findOneBy(PanelMeeting, { id, zoneId: actor.zoneId });
    if (!meeting || !this.policy.reads(actor)) throw new MeetingNotFound();
    const items = await this.keeper.itemsOf(this.db.manager, id);
    return { meeting, items, acts: actsFor(this.keeper.situationOf({ meeting, items, actor })) };
  }

  /** 待上会: one more than `limit` of the applications that wait for a meeting, the earliest begun first. */
  waiting(actor: Actor, page: { after: string | null; limit: number }): Promise<Application[]> {
    if (!this.policy.reads(actor)) return Promise.resolve([]);
    const query = this.db.manager.createQueryBuilder(Application, 'a').where(waits, { zoneId: actor.zoneId });
    if (page.after) query.andWhere('a.id > :after', { after: page.after });
    return query
      .orderBy('a.id')
      .take(page.limit + 1)
      .getMany();
  }

  /** 召集会议. */
  call(actor: Actor, { heldAt, place }: Schedule, once: IdempotentRequest | null): Promise<MeetingReceipt> {
    if (!this.policy.keeps(actor)) throw new MeetingRefused('call', 'none', { code: 'not_your_desk' }, []);
    mustBeAhead(heldAt, this.clock.now());
    return answerOnce(this.db, actor.id, once, async (tx) => {
      const year = Number(dayOf(heldAt).slice(0, 4));
      const meeting: PanelMeeting = {
        ...blank,
        ...{ id: newId(), zoneId: actor.zoneId, year, serial: await takeSerial(tx, actor.zoneId, year), heldAt, place },
        ...{ createdBy: actor.id, createdAt: this.clock.now() },
      };
      await tx.insert(PanelMeeting, meeting);
      return { id: meeting.id, version: meeting.version, state: meeting.state };
    });
  }
}

const blank = {
  ...{ state: 'planned' as const, attendance: null, minutes: null, reason: null, minutesBy: null, endedBy: null },
  ...{ papersFixedAt: null, openedAt: null, endedAt: null, version: 1 },
};

async function takeSerial(tx: EntityManager, zoneId: string, year: number): Promise<number> {
  await tx.query(oneAtATime, [zoneId, year]);
  const [next] = await tx.query<{ serial: number }[]>(nextSerial, [zoneId, year]);
  return next?.serial ?? 1;
}

export function mustBeAhead(heldAt: Date, now: Date): void {
  if (heldAt > now) return;
  throw new InvalidContent([wrong('/heldAt', 'date_in_the_past')]);
}

const wrong = fieldErrorsOf({
  date_in_the_past: {
    zh: '会议时间须在现在之后。',
    en: 'A meeting is called for a time that is still to come.',
  },
});
