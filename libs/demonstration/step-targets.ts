import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { Application } from '#applications';
import { dayOf, workingDaysAfter } from '#calendar';
import { ZonesService } from '#zones';
import { NothingDue } from './demonstration-errors.js';

/** How far the time is moved: by a working day, a week, or to the next moment at which something is due. */
export const timeSteps = ['working_day', 'week', 'next_due'] as const;
export type TimeStep = (typeof timeSteps)[number];

const dayMs = 86_400_000;

/** Where each step leads. */
@Injectable()
export class StepTargets {
  constructor(
    private readonly db: DataSource,
    private readonly zones: ZonesService,
  ) {}

  async of(step: TimeStep, zoneId: string, now: Date): Promise<Date> {
    if (step === 'next_due') return this.nextDue(zoneId, now);
    const today = dayOf(now);
    const day = workingDaysAfter(this.zones.calendar(zoneId).calendar, today, 1);
    const days = step === 'week' ? 7 : (Date.parse(day) - Date.parse(today)) / dayMs;
    return new Date(now.getTime() + days * dayMs);
  }

  private async nextDue(zoneId: string, now: Date): Promise<Date> {
    const next = await this.db.manager.findOne(Application, {
      select: { id: true, nextDueAt: true },
      where: { zoneId, nextDueAt: MoreThan(now) },
      order: { nextDueAt: 'ASC' },
    });
    if (!next?.nextDueAt) throw new NothingDue();
    return next.nextDueAt;
  }
}
