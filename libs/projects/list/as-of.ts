import type { SelectQueryBuilder } from 'typeorm';
import { addDays, dayOf, endOfDay, isDay } from '#calendar';
import { fieldErrorsOf, InvalidContent } from '#kernel';
import { ProjectRevision } from '../tables/project-revision.entity.js';
import type { Project } from '../tables/project.entity.js';

/**
 * 时点: which revision of each project counts. `p` is the project, `r` its revision where it is not the current one.
 * `join` adds the revision to a list; `figures` is the alias that stage and figures are read from.
 */
export interface AsOfView {
  figures: 'p' | 'r';
  /** Null for now. */
  instant: Date | null;
  join(projects: SelectQueryBuilder<Project>): void;
}

export const currentView: AsOfView = { figures: 'p', instant: null, join: () => undefined };

export const revisionOf = 'p.standing';

const asOf = (instant: Date): AsOfView => ({
  figures: 'r',
  instant,
  join(projects) {
    const stood = 'r.projectId = p.id AND r.validFrom <= :instant AND (r.validTo IS NULL OR r.validTo > :instant)';
    projects.innerJoinAndMapOne(revisionOf, ProjectRevision, 'r', stood, { instant });
  },
});

/** As things stood at the end of the day; today and without a day, as they stand. */
export function viewAsOf(day: string | undefined, now: Date): AsOfView {
  const instant = instantOf(day, now);
  return instant ? asOf(instant) : currentView;
}

/** The end of a past day in Asia/Shanghai; null for today and without a day. Throws for a day to come. */
export function instantOf(day: string | undefined, now: Date): Date | null {
  const today = dayOf(now);
  if (day === undefined || day === today) return null;
  if (day > today) throw new InvalidContent([wrong('/asOf', 'day_to_come', { today })]);
  return endOfDay(day);
}

/** The first instant of a day in Asia/Shanghai. */
export const startOfDay = (day: string): Date => new Date(endOfDay(addDays(day, -1)).getTime() + 1);

const wrong = fieldErrorsOf({
  day_to_come: {
    zh: '日期不能晚于今天（北京时间 {today}）。',
    en: 'The day must not be after today, {today} in Asia/Shanghai.',
  },
});

/** A day that a project can be about: a mistyped year is none. */
export const isRecordable = (text: string): boolean => isDay(text) && text >= '1900-01-01';
