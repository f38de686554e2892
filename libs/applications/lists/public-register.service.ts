import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { sqlList } from '#kernel';
import { grantedStatuses } from '../lifecycle/index.js';
import { Application } from '../tables/application.entity.js';
import { containsText } from './text-search.js';

export interface RegisterPage {
  /** Part of a project's, an enterprise's name or an application's number, two characters at least. */
  text?: string;
  after: string | null;
  limit: number;
}

/** 公示与公开: public records (Administrative Licensing Law art. 40), each with its enterprise. */
@Injectable()
export class PublicRegisterService {
  constructor(private readonly db: DataSource) {}

  /** One more than `limit` of the applications whose notice runs, oldest first. */
  notices(zoneId: string, { after, limit }: RegisterPage): Promise<Application[]> {
    const query = this.open(zoneId).andWhere(`a.status = 'in_notice'`);
    if (after) query.andWhere('a.id > :after', { after });
    return query
      .orderBy('a.id')
      .take(limit + 1)
      .getMany();
  }

  /** One more than `limit` of the approvals, revoked ones too, latest application first. */
  granted(zoneId: string, { text, after, limit }: RegisterPage): Promise<Application[]> {
    const query = this.open(zoneId).andWhere(`a.status IN ${sqlList(grantedStatuses)}`);
    if (text) query.andWhere(...containsText(text, ['a.projectName', 'e.nameZh', 'a.number']));
    if (after) query.andWhere('a.id < :after', { after });
    return query
      .orderBy('a.id', 'DESC')
      .take(limit + 1)
      .getMany();
  }

  private open(zoneId: string): SelectQueryBuilder<Application> {
    return this.db.manager
      .createQueryBuilder(Application, 'a')
      .innerJoinAndSelect('a.enterprise', 'e')
      .where('a.zoneId = :zoneId', { zoneId });
  }
}
