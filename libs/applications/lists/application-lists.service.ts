import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#kernel';
import { ApplicationEventRow } from '../tables/application-event.entity.js';
import { Application } from '../tables/application.entity.js';
import { ApplicationsService } from '../commands/applications.service.js';
import { visibleTo } from '../tables/applications.policy.js';
import type { Status } from '../lifecycle/index.js';
import type { Lamp } from '../clock/index.js';
import { firstGreenDay, firstGreenDays, type LampDay } from './lamp.sql.js';
import { containsText } from './text-search.js';
import { Submission } from '../tables/submission.entity.js';

export interface ApplicationFilter {
  status?: Status;
  /** Part of the project's or the enterprise's name, of its USCC, or of the application's number. */
  text?: string;
  projectId?: string;
  lamp?: { colour: Lamp; today: LampDay };
  after?: { updatedAt: Date; id: string } | null;
  limit: number;
}

/** What a word is looked for in. */
const searched = ['a.projectName', 'a.number', 'e.nameZh', 'e.nameEn', 'e.uscc'];

const green = firstGreenDay('a.enforcedDays', ':firstDays');

/** `lampOf` in SQL, with days that bound the search. */
const shining: Record<Lamp, string> = {
  red: 'a.enforcedDueOn < :day',
  yellow: `a.enforcedDueOn >= :day AND a.enforcedDueOn < ${green}`,
  green: `a.enforcedDueOn >= :day AND a.enforcedDueOn >= ${green}`,
};

/** 申请列表与经过: lists and records of applications, paged by key. */
@Injectable()
export class ApplicationListsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
  ) {}

  /** One more than `limit`, which shows whether there is a next page. */
  async list(actor: Actor, filter: ApplicationFilter): Promise<Application[]> {
    const visible = visibleTo(actor);
    if (visible.length === 0) return [];
    const query = this.db.manager.createQueryBuilder(Application, 'a').where(visible);
    this.narrow(query, filter);
    return query
      .orderBy('a.updatedAt', 'DESC')
      .addOrderBy('a.id', 'DESC')
      .take(filter.limit + 1)
      .getMany();
  }

  async events(id: string, actor: Actor, page: { after: number; limit: number }): Promise<ApplicationEventRow[]> {
    await this.applications.get(id, actor);
    return this.db.manager
      .createQueryBuilder(ApplicationEventRow, 'e')
      .where('e.applicationId = :id AND e.seq > :after', { id, after: page.after })
      .orderBy('e.seq')
      .take(page.limit + 1)
      .getMany();
  }

  /** Every event, in order. */
  async history(id: string, actor: Actor): Promise<ApplicationEventRow[]> {
    await this.applications.get(id, actor);
    return this.db.manager.find(ApplicationEventRow, { where: { applicationId: id }, order: { seq: 'ASC' } });
  }

  /** Last submission; null before the first. */
  lastSubmission({ id, state }: Application): Promise<Submission | null> {
    return this.db.manager.findOneBy(Submission, { applicationId: id, round: state.round });
  }

  /** 申报版次: every submission, in order. */
  async submissions(id: string, actor: Actor): Promise<Submission[]> {
    await this.applications.get(id, actor);
    return this.db.manager.find(Submission, { where: { applicationId: id }, order: { round: 'ASC' } });
  }

  private narrow(query: SelectQueryBuilder<Application>, filter: ApplicationFilter): void {
    const { status, text, projectId, lamp, after } = filter;
    if (status) query.andWhere('a.status = :status', { status });
    if (projectId) query.andWhere('a.projectId = :projectId', { projectId });
    if (lamp) query.andWhere(shining[lamp.colour], { day: lamp.today.day, firstDays: firstGreenDays(lamp.today) });
    if (after) query.andWhere('(a.updatedAt, a.id) < (:updatedAt, :id)', after);
    if (text) query.innerJoin('a.enterprise', 'e').andWhere(...containsText(text, searched));
  }
}
