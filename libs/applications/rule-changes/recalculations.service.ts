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

/** 重新计日: brings the running limits of a zone to its calendar as it is now. Harmless when repeated. */
@Injectable()
export class RecalculationsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
  ) {}

  /** Zones that have limits counted by an older calendar: what the sweep looks for. */
  async zonesBehind(): Promise<string[]> {
    const rows = await this.db.query<{ zoneId: string }[]>(zonesBehind);
    return rows.map(({ zoneId }) => zoneId);
  }

  /** How many applications of a zone are still to be looked at. */
  async behind(zoneId: string): Promise<number> {
    const { revision } = this.rules.calendarOf({ zoneId });
    const [row] = await this.db.query<{ n: number }[]>(howManyBehind, [zoneId, revision]);
    return row?.n ?? 0;
  }

  /**
   * Counts one page again. Returns the last of it where more may follow. An application that fails is named in the
   * error when all others are done, so that it keeps none from its turn.
   */
  async recalculatePage(zoneId: string, after: string = nil): Promise<{ next: string | null; failed: unknown[] }> {
    await this.rules.refresh(zoneId);
    const { revision } = this.rules.calendarOf({ zoneId });
    const rows = await this.db.query<Row[]>(calculatedBefore, [zoneId, revision, after]);
    const moved = rows.filter(({ state }) => this.moves(zoneId, state));
    await this.db.query(noteRevision, [revision, JSON.stringify(rows.filter((row) => !moved.includes(row)).map(idOf))]);
    const failed: unknown[] = [];
    for (const { id } of moved) await this.recalculate(id, zoneId).catch((error: unknown) => failed.push(error));
    return { next: rows.length === page ? (rows.at(-1)?.id ?? null) : null, failed };
  }

  private moves(zoneId: string, state: ApplicationState): boolean {
    return recalculatedLimits({ ...this.rules.contextFor(systemActor(zoneId)), state }).length > 0;
  }

  /** Refused means that somebody has moved it meanwhile, by the calendar as it is now. */
  private async recalculate(id: string, zoneId: string): Promise<void> {
    const prepare = (application: Application): Prepared => ({ command: this.command(application) });
    await this.applications.performPrepared(id, systemActor(zoneId), prepare).catch((error: unknown) => {
      if (!(error instanceof CommandRefused)) throw error;
    });
  }

  /** What was recorded since its limits were counted last is why they change. */
  private command({ zoneId, calendarRevision }: Application) {
    const { acts } = this.rules.calendarOf({ zoneId });
    const since = acts.filter(({ revision }) => revision > (calendarRevision ?? 0));
    return { type: 'recalculate', changes: since.map(changeOf) } as const;
  }
}

const idOf = ({ id, version }: Row) => ({ id, version });
