import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlList, type Actor } from '#kernel';
import type { Lamp } from '../clock/index.js';
import { openTaskStates, type OpenTaskState } from '../lifecycle/index.js';
import { TaskRow } from '../tables/task.entity.js';
import { firstGreenDays, lampIn, type LampDay } from './lamp.sql.js';

export interface RunningFilter {
  desk?: string;
  state?: OpenTaskState;
  lamp?: Lamp;
  holder?: string;
  after?: RunningKey | null;
  limit: number;
}

/** Sort key of a running task. */
export interface RunningKey {
  dueOn: string;
  at: string;
  id: string;
}

const isRunning = `t.state IN ${sqlList(openTaskStates)} AND (t.ready OR t.state = 'claimed')`;

/** 督办: the tasks of all desks that wait or are claimed. */
@Injectable()
export class RunningTasksService {
  constructor(private readonly db: DataSource) {}

  /** One more than `limit`, each with its application, in the order of due days. */
  list({ zoneId }: Actor, today: LampDay, filter: RunningFilter): Promise<TaskRow[]> {
    const { desk, state, lamp, holder, after, limit } = filter;
    const query = this.db.manager
      .createQueryBuilder(TaskRow, 't')
      .innerJoinAndSelect('t.application', 'a')
      .where(`t.zoneId = :zoneId AND ${isRunning}`, { zoneId });
    if (desk) query.andWhere('t.desk = :desk', { desk });
    if (state) query.andWhere('t.state = :state', { state });
    if (holder) query.andWhere('t.holder = :holder', { holder });
    if (lamp)
      query.andWhere(`${lampIn(':day', ':firstDays')} = :lamp`, {
        lamp,
        day: today.day,
        firstDays: firstGreenDays(today),
      });
    if (after) query.andWhere('(t.dueOn, t.openedAt, t.id) > (:dueOn, :at, :id)', after);
    return query
      .orderBy({ 't.dueOn': 'ASC', 't.openedAt': 'ASC', 't.id': 'ASC' })
      .take(limit + 1)
      .getMany();
  }
}
