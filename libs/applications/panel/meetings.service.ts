import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { dayOf } from '#calendar';
import { Clock, fieldErrorsOf, InvalidContent, type Actor } from '#kernel';
import { answerOnce, newId, type IdempotentRequest } from '#platform';
import { actsFor, MeetingRefused, type MeetingAct } from '../meeting/index.js';
import { MeetingStore, MeetingNotFound, type AgendaItem, type MeetingReceipt } from './meeting-store.js';
import { nextSerial, oneAtATime } from './meetings.sql.js';
import { PanelMeeting } from '../tables/panel/panel-meeting.entity.js';
import { PanelPolicy } from './panel.policy.js';

export interface Schedule {
  heldAt: Date;
  place: string;
}

export interface MeetingWithItems {
  meeting: PanelMeeting;
  items: AgendaItem[];
  /** Acts that the reader may perform. */
  acts: MeetingAct[];
}

/** 联审会会议: calling a meeting, and reading one. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly db: DataSource,
    private readonly store: MeetingStore,
    private readonly policy: PanelPolicy,
    private readonly clock: Clock,
  ) {}

  async get(id: string, actor: Actor): Promise<MeetingWithItems> {
    const meeting = await this.db.manager.findOneBy(PanelMeeting, { id, zoneId: actor.zoneId });
    if (!meeting || !this.policy.reads(actor)) throw new MeetingNotFound();
    const items = await this.store.itemsOf(this.db.manager, id);
    return { meeting, items, acts: actsFor(this.store.contextOf({ meeting, items, actor })) };
  }

  /** 召集会议. */
  call(actor: Actor, { heldAt, place }: Schedule, once: IdempotentRequest | null): Promise<MeetingReceipt> {
    if (!this.policy.keeps(actor)) throw new MeetingRefused('call', 'none', { code: 'not_your_desk' }, []);
    mustBeAhead(heldAt, this.clock.now());
    return answerOnce(this.db, actor.id, once, async (tx) => {
      const year = Number(dayOf(heldAt).slice(0, 4));
      const meeting: PanelMeeting = {
        ...blank,
        id: newId(),
        zoneId: actor.zoneId,
        year,
        serial: await takeSerial(tx, actor.zoneId, year),
        heldAt,
        place,
        createdBy: actor.id,
        createdAt: this.clock.now(),
      };
      await tx.insert(PanelMeeting, meeting);
      return { id: meeting.id, version: meeting.version, state: meeting.state };
    });
  }
}

const blank = {
  state: 'planned' as const,
  attendance: null,
  minutes: null,
  reason: null,
  minutesBy: null,
  endedBy: null,
  papersFixedAt: null,
  openedAt: null,
  endedAt: null,
  version: 1,
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
