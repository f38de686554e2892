import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { changeOf } from '#calendar';
import { systemActor } from '#kernel';
import type { Application } from '../tables/application.entity.js';
import { ApplicationsService, type Prepared } from '../commands/applications.service.js';
import { CommandRefused, recalculatedLimits, type ApplicationState } from '../lifecycle/index.js';
import { RulesService } from '../commands/rules.service.js';
import { calculatedBefore, howManyBehind, noteRevision, page, zonesBehind } from './recalculations.sql.js';

interface Row {
  id: string;
  version: number;
  state: ApplicationState;
}

const nil = '00000000-0000-0000-0000-000000000000';

/** 重新计日: recalculates the running limits of a zone by its current calendar. Harmless when repeated. */
@Injectable()
export class RecalculationsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
  ) {}

  /** Zones with limits of an older calendar, for the sweep. */
  async zonesBehind(): Promise<string[]> {
    const rows = await this.db.query<{ zoneId: string }[]>(zonesBehind);
    return rows.map(({ zoneId }) => zoneId);
  }

  /** Number of applications of a zone that are not recalculated yet. */
  async behind(zoneId: string): Promise<number> {
    const { revision } = this.rules.calendarOf({ zoneId });
    const [row] = await this.db.query<{ n: number }[]>(howManyBehind, [zoneId, revision]);
    return row?.n ?? 0;
  }

  /**
   * Recalculates one page. Returns its last id where more may follow, and the errors of those that failed, after all
   * others are done.
   */
  async recalculatePage(zoneId: string, after: string = nil): Promise<{ next: string | null; failed: unknown[] }> {
    await this.rules.refresh(zoneId);
    const { revision } = this.rules.calendarOf({ zoneId });
    const rows = await this.db.query<Row[]>(calculatedBefore, [zoneId, revision, after]);
    const affected = rows.filter(({ state }) => this.isAffected(zoneId, state));
    await this.db.query(noteRevision, [
      revision,
      JSON.stringify(rows.filter((row) => !affected.includes(row)).map(idOf)),
    ]);
    const failed: unknown[] = [];
    for (const { id } of affected) await this.recalculate(id, zoneId).catch((error: unknown) => failed.push(error));
    return { next: rows.length === page ? (rows.at(-1)?.id ?? null) : null, failed };
  }

  private isAffected(zoneId: string, state: ApplicationState): boolean {
    return recalculatedLimits({ ...this.rules.contextFor(systemActor(zoneId)), state }).length > 0;
  }

  /** A refusal means that another command has used the current calendar already. */
  private async recalculate(id: string, zoneId: string): Promise<void> {
    const prepare = (application: Application): Prepared => ({ command: this.command(application) });
    await this.applications.performPrepared(id, systemActor(zoneId), prepare).catch((error: unknown) => {
      if (!(error instanceof CommandRefused)) throw error;
    });
  }

  /** Corrections since the last calculation are the reason that the event records. */
  private command({ zoneId, calendarRevision }: Application) {
    const { acts } = this.rules.calendarOf({ zoneId });
    const since = acts.filter(({ revision }) => revision > (calendarRevision ?? 0));
    return { type: 'recalculate', changes: since.map(changeOf) } as const;
  }
}

const idOf = ({ id, version }: Row) => ({ id, version });
