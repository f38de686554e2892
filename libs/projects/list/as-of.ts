import type { SelectQueryBuilder } from 'typeorm';
import { addDays, dayOf, endOfDay, isDay } from '#calendar';
import { fieldErrorsOf, InvalidContent } from '#kernel';
import { ProjectRevision } from '../tables/project-revision.entity.js';
import type { Project } from '../tables/project.entity.js';

/**
 * 时点: the revision of each project at an instant. `p` is the project, `r` an earlier revision.
 * `join` adds the revision to a list; `figures` is the alias for stage and figures.
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

/** View of the end of a day; without a day or for today, of now. */
export function viewAsOf(day: string | undefined, now: Date): AsOfView {
  const instant = instantOf(day, now);
  return instant ? asOf(instant) : currentView;
}

/** End of a past day in Asia/Shanghai; null for today or without a day. Throws for later days. */
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

/** Whether a day is plausible: a mistyped year is not. */
export const isRecordable = (text: string): boolean => isDay(text) && text >= '1900-01-01';
