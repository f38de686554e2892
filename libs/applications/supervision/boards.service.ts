import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CardColour } from '#zones/procedure';
import type { Lamp } from '../clock/index.js';
import { holdsOn } from '#identity';
import { sqlList, type Actor } from '#kernel';
import { openTaskStates, unsettledCardStates } from '../lifecycle/index.js';
import { firstGreenDay, firstGreenDays, type LampDay } from '../lists/lamp.sql.js';
import { noLimit } from '../commands/task-rows.js';
import { TaskRow } from '../tables/task.entity.js';

export const runningStates = openTaskStates;
export type RunningState = (typeof runningStates)[number];

export interface DeskLamps extends Record<Lamp, number> {
  desk: string;
  open: number;
  claimed: number;
  oldest: Date | null;
}

export interface PersonLoad {
  holder: string;
  claimed: number;
  overdue: number;
  /** At desks where neither they nor whom they hold it for work any more. */
  stranded: number;
}

export interface OpenCards {
  rule: string;
  colour: CardColour;
  open: number;
  appealed: number;
}

export interface Board {
  desks: DeskLamps[];
  people: PersonLoad[];
  cards: OpenCards[];
}

export interface RunningFilter {
  desk?: string;
  state?: RunningState;
  lamp?: Lamp;
  holder?: string;
  after?: RunningKey | null;
  limit: number;
}

/** Where a running task stands: the one due first comes first. */
export interface RunningKey {
  dueOn: string;
  at: string;
  id: string;
}

/** `lampOf` in SQL. */
const lampIn = (
  today: string,
  soon: string,
) => `CASE WHEN due_on = '${noLimit}' THEN NULL WHEN due_on < ${today} THEN 'red'
  WHEN due_on < ${firstGreenDay('promised', soon)} THEN 'yellow' ELSE 'green' END`;

/** What waits elsewhere in the application's life is not counted; it is left out here, because the index alone answers so. */
const lampsByDesk = `
SELECT desk, count(*) FILTER (WHERE ready)::int AS open, count(*) FILTER (WHERE state = 'claimed')::int AS claimed,
  count(*) FILTER (WHERE lamp = 'green')::int AS green, count(*) FILTER (WHERE lamp = 'yellow')::int AS yellow,
  count(*) FILTER (WHERE lamp = 'red')::int AS red, min(opened_at) FILTER (WHERE counts) AS oldest
FROM (
  SELECT desk, ready, state, opened_at, counts, CASE WHEN counts THEN ${lampIn('$2', '$3')} END AS lamp
  FROM (SELECT *, ready OR state = 'claimed' AS counts FROM task WHERE zone_id = $1 AND state IN ${sqlList(runningStates)}) t
) t GROUP BY desk`;

const worksThere = `EXISTS (SELECT 1 FROM desk_membership m WHERE m.zone_id = t.zone_id AND m.desk = t.desk
  AND m.account_id::text IN (t.holder, t.on_behalf_of) AND ${holdsOn('m', '$2::date')})`;

const loadByPerson = `
SELECT t.holder, count(*)::int AS claimed, count(*) FILTER (WHERE t.due_on < $2)::int AS overdue,
  count(*) FILTER (WHERE NOT ${worksThere})::int AS stranded
FROM task t WHERE t.zone_id = $1 AND t.state = 'claimed' GROUP BY t.holder ORDER BY stranded DESC, overdue DESC, claimed DESC, t.holder`;

const openCards = `
SELECT rule, colour, count(*) FILTER (WHERE state = 'open')::int AS open,
  count(*) FILTER (WHERE state = 'appealed')::int AS appealed
FROM card WHERE zone_id = $1 AND state IN ${sqlList(unsettledCardStates)} GROUP BY rule, colour ORDER BY colour, rule`;

/** 督办: how every desk stands, at one look, and the tasks behind each number. */
@Injectable()
export class BoardsService {
  constructor(private readonly db: DataSource) {}

  async board({ zoneId }: Actor, today: LampDay): Promise<Board> {
    const [desks, people, cards] = await Promise.all([
      this.db.query<DeskLamps[]>(lampsByDesk, [zoneId, today.day, firstGreenDays(today)]),
      this.db.query<PersonLoad[]>(loadByPerson, [zoneId, today.day]),
      this.db.query<OpenCards[]>(openCards, [zoneId]),
    ]);
    return { desks, people, cards };
  }

  /** One more than `limit`, each with its application; what is due first comes first. */
  tasks({ zoneId }: Actor, today: LampDay, filter: RunningFilter): Promise<TaskRow[]> {
    const { desk, state, lamp, holder, after, limit } = filter;
    const query = this.db.manager
      .createQueryBuilder(TaskRow, 't')
      .innerJoinAndSelect('t.application', 'a')
      .where(`t.zoneId = :zoneId AND t.state IN ${sqlList(runningStates)} AND (t.ready OR t.state = 'claimed')`, {
        zoneId,
      });
    if (desk) query.andWhere('t.desk = :desk', { desk });
    if (state) query.andWhere('t.state = :state', { state });
    if (holder) query.andWhere('t.holder = :holder', { holder });
    if (lamp)
      query.andWhere(`${lampIn(':day', ':soon')} = :lamp`, { lamp, day: today.day, soon: firstGreenDays(today) });
    if (after) query.andWhere('(t.dueOn, t.openedAt, t.id) > (:dueOn, :at, :id)', after);
    return query
      .orderBy({ 't.dueOn': 'ASC', 't.openedAt': 'ASC', 't.id': 'ASC' })
      .take(limit + 1)
      .getMany();
  }
}
