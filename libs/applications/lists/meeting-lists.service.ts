import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#kernel';
import type { MeetingState } from '../meeting/index.js';
import { PanelPolicy } from '../panel/panel.policy.js';
import { Application } from '../tables/application.entity.js';
import { PanelMeeting } from '../tables/panel/panel-meeting.entity.js';

export interface MeetingFilter {
  state?: MeetingState;
  after?: { heldAt: Date; id: string } | null;
  limit: number;
}

/** Guards of `putOnAgenda` in SQL; test/panel/meetings.story.ts holds them together. */
const waits = `a.zoneId = :zoneId AND a.status = 'in_panel' AND a.state -> 'panel' ->> 'mode' = 'session'
  AND coalesce(a.state -> 'sittings' -> -1 -> 'end', '{}') <> 'null'`;

/** 联审会: its meetings, and the applications that wait for one. */
@Injectable()
export class MeetingListsService {
  constructor(
    private readonly db: DataSource,
    private readonly policy: PanelPolicy,
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

  /** 待上会: one more than `limit` of the applications that wait for a meeting, oldest first. */
  waiting(actor: Actor, page: { after: string | null; limit: number }): Promise<Application[]> {
    if (!this.policy.reads(actor)) return Promise.resolve([]);
    const query = this.db.manager.createQueryBuilder(Application, 'a').where(waits, { zoneId: actor.zoneId });
    if (page.after) query.andWhere('a.id > :after', { after: page.after });
    return query
      .orderBy('a.id')
      .take(page.limit + 1)
      .getMany();
  }
}
