import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, sqlList } from '#kernel';
import type { Application } from '../tables/application.entity.js';
import { openTaskStates, underWay } from '../lifecycle/index.js';
import { RulesService } from '../commands/rules.service.js';

const page = 500;

/**
 * Everything that could have a timer: also what has ended and left a task, a limit or a condition. $1 the last id before,
 * $2 the zone, or null for all.
 */
const inPlayAfter = `
SELECT a.id, a.zone_id AS "zoneId", a.kind, a.procedure_version AS "procedureVersion", a.version,
  a.next_due_at AS "nextDueAt", a.state
FROM application a WHERE a.id > $1 AND ($2::varchar IS NULL OR a.zone_id = $2) AND (
  a.status IN ${sqlList(underWay)}
  OR a.next_due_at IS NOT NULL OR a.calendar_revision IS NOT NULL
  OR EXISTS (SELECT 1 FROM task t WHERE t.application_id = a.id AND t.state IN ${sqlList(openTaskStates)})
  OR EXISTS (SELECT 1 FROM approval_condition c WHERE c.application_id = a.id AND c.standing IN ('open', 'broken')))
ORDER BY a.id LIMIT ${page}`;

/** $1 what was counted, $2 now. One that has moved meanwhile has been counted by its move. */
const repairTimers = `
WITH mended AS (
  UPDATE application a SET next_due_at = c.computed
  FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, version int, stored timestamptz, computed timestamptz, expected boolean)
  WHERE a.id = c.id AND a.version = c.version
  RETURNING a.id, c.stored, c.computed, c.expected
), listed AS (
  INSERT INTO timer_finding (application_id, found_at, stored, computed)
  SELECT id, $2, stored, computed FROM mended WHERE NOT expected ON CONFLICT DO NOTHING
)
SELECT id AS "applicationId", stored, computed, expected FROM mended`;

/** A correction of the calendar moves timers; whoever walks within this time finds nothing strange about that. */
const settlingMs = 10 * 60_000;

type Row = Pick<Application, 'id' | 'zoneId' | 'kind' | 'procedureVersion' | 'version' | 'nextDueAt' | 'state'>;

/** A stored next moment that was wrong and has been set right. */
export interface TimerMismatch {
  applicationId: string;
  stored: Date | null;
  computed: Date | null;
  /** The calendar had just been corrected. */
  expected: boolean;
}

export interface TimerAudit {
  applications: number;
  mismatches: TimerMismatch[];
  /** Why some could not be counted. */
  failed: unknown[];
}

/** 对时: the stored next moment of an application is no more than a note of what its state says. */
@Injectable()
export class TimerAuditsService {
  constructor(
    private readonly db: DataSource,
    private readonly rules: RulesService,
    private readonly clock: Clock,
  ) {}

  /** Counts the timers of everything in play from its state, page by page, and sets right what is noted otherwise. */
  async audit(zoneId: string | null = null): Promise<TimerAudit> {
    const result: TimerAudit = { applications: 0, mismatches: [], failed: [] };
    let rows: Row[] = [];
    do {
      rows = await this.db.query<Row[]>(inPlayAfter, [rows.at(-1)?.id ?? nil, zoneId]);
      await this.auditPage(rows, result);
    } while (rows.length === page);
    return result;
  }

  private async auditPage(rows: Row[], result: TimerAudit): Promise<void> {
    for (const zone of new Set(rows.map((row) => row.zoneId))) await this.rules.refresh(zone);
    const wrong = rows.flatMap((row) => this.mismatchesIn(row, result.failed));
    if (wrong.length > 0) result.mismatches.push(...(await this.repair(wrong)));
    result.applications += rows.length;
  }

  private repair(wrong: object[]): Promise<TimerMismatch[]> {
    return this.db.query<TimerMismatch[]>(repairTimers, [JSON.stringify(wrong), this.clock.now()]);
  }

  /** One that cannot be counted keeps no other from its turn. */
  private mismatchesIn(row: Row, failed: unknown[]): object[] {
    const { id, zoneId, version, nextDueAt: stored } = row;
    try {
      const computed = this.rules.nextTimer(row)?.at ?? null;
      if (computed?.getTime() === stored?.getTime()) return [];
      return [{ id, version, stored, computed, expected: this.isSettling(zoneId) }];
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
