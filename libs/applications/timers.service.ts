import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#kernel';
import type { Application } from './application.entity.js';
import { underWay } from './lifecycle/index.js';
import { RulesService } from './rules.service.js';

const page = 500;

/**
 * Everything that could have a timer: also what has ended and left a task, a limit or a condition. $1 the last id before,
 * $2 the zone, or null for all.
 */
const inPlayAfter = `
SELECT a.id, a.zone_id AS "zoneId", a.kind, a.procedure_version AS "procedureVersion", a.version,
  a.next_due_at AS "nextDueAt", a.state
FROM application a WHERE a.id > $1 AND ($2::varchar IS NULL OR a.zone_id = $2) AND (
  a.status IN (${underWay.map((status) => `'${status}'`).join(', ')})
  OR a.next_due_at IS NOT NULL OR a.counted_under IS NOT NULL
  OR EXISTS (SELECT 1 FROM task t WHERE t.application_id = a.id AND t.state IN ('open', 'claimed'))
  OR EXISTS (SELECT 1 FROM approval_condition c WHERE c.application_id = a.id AND c.standing IN ('open', 'broken')))
ORDER BY a.id LIMIT ${page}`;

/** $1 what was counted, $2 now. One that has moved meanwhile has been counted by its move. */
const setRight = `
WITH mended AS (
  UPDATE application a SET next_due_at = c.counted
  FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, version int, stored timestamptz, counted timestamptz, expected boolean)
  WHERE a.id = c.id AND a.version = c.version
  RETURNING a.id, c.stored, c.counted, c.expected
), listed AS (
  INSERT INTO timer_finding (application_id, found_at, stored, counted)
  SELECT id, $2, stored, counted FROM mended WHERE NOT expected ON CONFLICT DO NOTHING
)
SELECT id AS "applicationId", stored, counted, expected FROM mended`;

/** A correction of the calendar moves timers; whoever walks within this time finds nothing strange about that. */
const settlingMs = 10 * 60_000;

type Row = Pick<Application, 'id' | 'zoneId' | 'kind' | 'procedureVersion' | 'version' | 'nextDueAt' | 'state'>;

/** A stored next moment that was wrong and has been set right. */
export interface Mistimed {
  applicationId: string;
  stored: Date | null;
  counted: Date | null;
  /** The calendar had just been corrected. */
  expected: boolean;
}

export interface Counted {
  applications: number;
  mistimed: Mistimed[];
  /** Why some could not be counted. */
  failed: unknown[];
}

/** 对时: the stored next moment of an application is no more than a note of what its state says. */
@Injectable()
export class TimersService {
  constructor(
    private readonly db: DataSource,
    private readonly rules: RulesService,
    private readonly clock: Clock,
  ) {}

  /** Counts the timers of everything in play from its state, page by page, and sets right what is noted otherwise. */
  async countAnew(zoneId: string | null = null): Promise<Counted> {
    const result: Counted = { applications: 0, mistimed: [], failed: [] };
    let rows: Row[] = [];
    do {
      rows = await this.db.query<Row[]>(inPlayAfter, [rows.at(-1)?.id ?? nil, zoneId]);
      await this.countPage(rows, result);
    } while (rows.length === page);
    return result;
  }

  private async countPage(rows: Row[], result: Counted): Promise<void> {
    for (const zone of new Set(rows.map((row) => row.zoneId))) await this.rules.refresh(zone);
    const wrong = rows.flatMap((row) => this.wrongIn(row, result.failed));
    if (wrong.length > 0) result.mistimed.push(...(await this.setRight(wrong)));
    result.applications += rows.length;
  }

  private setRight(wrong: object[]): Promise<Mistimed[]> {
    return this.db.query<Mistimed[]>(setRight, [JSON.stringify(wrong), this.clock.now()]);
  }

  /** One that cannot be counted keeps no other from its turn. */
  private wrongIn(row: Row, failed: unknown[]): object[] {
    const { id, zoneId, version, nextDueAt: stored } = row;
    try {
      const counted = this.rules.nextTimer(row)?.at ?? null;
      if (counted?.getTime() === stored?.getTime()) return [];
      return [{ id, version, stored, counted, expected: this.isSettling(zoneId) }];
    } catch (error) {
      failed.push(error);
      return [];
    }
  }

  private isSettling(zoneId: string): boolean {
    const last = this.rules.calendarOf({ zoneId }).acts.at(-1);
    return last !== undefined && this.clock.now().getTime() - Date.parse(last.recordedAt) < settlingMs;
  }
}

const nil = '00000000-0000-0000-0000-000000000000';
