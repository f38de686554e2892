import { workingDaysAfter, type Calendar } from '#calendar';
import type { Procedure } from '#zones/procedure';
import type { ApplicationState } from '../../state/application-state.js';

interface HearingContext {
  state: Pick<ApplicationState, 'hearing'>;
  procedure: Procedure;
  calendar: Calendar;
}

/** 陈述期: last day for the applicant's answer to the last objection; null once answered, or without objection. */
export function hearingEndsOn({ state: { hearing }, procedure, calendar }: HearingContext): string | null {
  if (!hearing || hearing.heard) return null;
  return workingDaysAfter(calendar, hearing.since, procedure.limits.statement.workingDays);
}
