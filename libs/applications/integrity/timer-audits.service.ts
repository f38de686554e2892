import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#kernel';
import type { Application } from '../tables/application.entity.js';
import { RulesService } from '../commands/rules.service.js';
import { inPlayAfter, page, repairTimers } from './timer-audits.sql.js';

/** A correction of the calendar moves timers: mismatches are expected for this long after it. */
const settlingMs = 10 * 60_000;

type Row = Pick<Application, 'id' | 'zoneId' | 'kind' | 'procedureVersion' | 'version' | 'nextDueAt' | 'state'>;

/** A stored due time that was wrong and has been repaired. */
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
  /** Errors of applications whose timers could not be computed. */
  failed: unknown[];
}

/** 对时: compares the stored due time of each application with the one that its state gives. */
@Injectable()
export class TimerAuditsService {
  constructor(
    private readonly db: DataSource,
    private readonly rules: RulesService,
    private readonly clock: Clock,
  ) {}

  /** Computes the timers of everything in play from its state, page by page, and repairs what is stored otherwise. */
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

  /** An application that fails keeps no other from its turn. */
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
