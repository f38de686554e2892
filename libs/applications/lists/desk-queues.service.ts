import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { desksOf, type Actor } from '#kernel';
import { isCovered, isHeldBy } from './stand-ins.sql.js';
import { workload } from './workload.sql.js';
import { TaskRow } from '../tables/task.entity.js';
import { DeskNotFound } from '../tables/application-errors.js';

export const queueStates = ['open', 'mine', 'done'] as const;
export type QueueState = (typeof queueStates)[number];

export interface QueueFilter {
  desk?: string;
  state: QueueState;
  lane?: string;
  /** Sort key of the last row before. */
  after?: QueueKey | null;
  limit: number;
}

/** Sort key of a row; each queue uses some of the members. */
export interface QueueKey {
  priority: number;
  dueOn: string;
  at: string;
  id: string;
}

export interface Workload {
  desk: string;
  open: number;
  mine: number;
  overdue: number;
}

/** 岗位: the queues of desks. */
@Injectable()
export class DeskQueuesService {
  constructor(private readonly db: DataSource) {}

  /** One more than `limit`, in the order of work; done tasks newest first. */
  queue(actor: Actor, filter: QueueFilter): Promise<TaskRow[]> {
    const { desk, lane } = filter;
    const theirs = desksOf(actor);
    if (desk && !theirs.includes(desk)) throw new DeskNotFound();
    const query = this.db.manager
      .createQueryBuilder(TaskRow, 't')
      .innerJoinAndSelect('t.application', 'a')
      .where('t.zoneId = :zone AND t.desk = ANY (:desks)', {
        zone: actor.zoneId,
        desks: desk ? [desk] : theirs,
      })
      .setParameters(holdingParameters(actor));
    if (!desk || !actor.desks.includes(desk)) query.andWhere(`(t.desk = ANY (:own) OR ${isCovered(':standIns')})`);
    if (lane) query.andWhere('t.lane = :lane', { lane });
    queues[filter.state](query, filter.after);
    return query.limit(filter.limit + 1).getMany();
  }

  withApplication(id: string): Promise<TaskRow> {
    return this.db.manager.findOneOrFail(TaskRow, { where: { id }, relations: { application: true } });
  }

  workload(actor: Actor, today: string): Promise<Workload[]> {
    const { zoneId, desks, id, standIns } = actor;
    return this.db.query(workload, [zoneId, desksOf(actor), desks, id, JSON.stringify(standIns), today]);
  }
}

const holdingParameters = ({ id, desks, standIns }: Actor) => ({
  me: id,
  own: desks,
  standIns: JSON.stringify(standIns),
  holders: [id, ...standIns.map((one) => one.for)],
});

type Narrow = (query: SelectQueryBuilder<TaskRow>, after?: QueueKey | null) => void;

const queues: Record<QueueState, Narrow> = {
  open: (query, after) => {
    query.andWhere('t.ready').orderBy({ 't.priority': 'ASC', 't.dueOn': 'ASC', 't.openedAt': 'ASC', 't.id': 'ASC' });
    if (after) query.andWhere('(t.priority, t.dueOn, t.openedAt, t.id) > (:priority, :dueOn, :at, :id)', after);
  },
  mine: (query, after) => {
    query.andWhere(`t.state = 'claimed' AND (t.holder = ANY (:holders) OR t.onBehalfOf = :me)`);
    query.andWhere(isHeldBy(':me', ':standIns'));
    query.orderBy({ 't.dueOn': 'ASC', 't.openedAt': 'ASC', 't.id': 'ASC' });
    if (after) query.andWhere('(t.dueOn, t.openedAt, t.id) > (:dueOn, :at, :id)', after);
  },
  done: (query, after) => {
    query.andWhere(`t.state = 'done' AND (t.doneBy = :me OR t.doneFor = :me)`);
    query.orderBy({ 't.doneAt': 'DESC', 't.id': 'DESC' });
    if (after) query.andWhere('(t.doneAt, t.id) < (:at, :id)', after);
  },
};
