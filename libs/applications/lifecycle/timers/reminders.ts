import { addDays, workingDaysBefore, type Calendar } from '#calendar';
import { openTasks } from '../rules/rule-context.js';
import { actsOn, isUnmet, type ApplicationState, type Reminder } from '../state/application-state.js';
import { isEnded } from '../state/statuses.js';

/** Working days left when the first reminder is due. */
const nearDays = 2;

/** Something with a last day, of which people are reminded. */
interface Followed extends Omit<Reminder, 'occasion'> {
  /** The applicant, or desks. */
  to: string[];
  /** The day it was announced: nobody is reminded on that day. */
  since: string | null;
  /** Its last day has a consequence of its own: no reminder follows. */
  endsItself: boolean;
}

export type DueReminder = Reminder & Pick<Followed, 'to'>;

/** 该提醒的: each subject once for each occasion. */
export function dueReminders(state: ApplicationState, calendar: Calendar, today: string): DueReminder[] {
  return followedIn(state).flatMap((followed) => {
    const { about, subject, dueOn, to } = followed;
    const next = nextDay(followed, state, calendar);
    if (next === null || today < next) return [];
    return [{ about, subject, dueOn, to, occasion: today > dueOn ? 'overdue' : 'near' }];
  });
}

/** The day on which the next reminder is due; null when there is nothing to remind of. */
export function nextReminderDay(state: ApplicationState, calendar: Calendar): string | null {
  const days = followedIn(state).flatMap((followed) => nextDay(followed, state, calendar) ?? []);
  return days.sort()[0] ?? null;
}

/** Near the last day, and once more on the day after it. */
function nextDay(followed: Followed, { reminders }: ApplicationState, calendar: Calendar): string | null {
  const { about, subject, dueOn, since, endsItself } = followed;
  const given = reminders
    .filter((one) => one.about === about && one.subject === subject && one.dueOn === dueOn)
    .map(({ occasion }) => occasion);
  if (given.includes('overdue')) return null;
  const near = workingDaysBefore(calendar, dueOn, nearDays);
  if (!given.includes('near') && (since === null || near > since)) return near;
  return endsItself ? null : addDays(dueOn, 1);
}

const followedIn = (state: ApplicationState): Followed[] => [
  ...followedConditions(state),
  ...followedCorrection(state),
  ...followedPapers(state),
  ...followedSuspension(state),
];

/** Nobody is reminded of a broken condition. */
function followedConditions({ status, conditions, decision }: ApplicationState): Followed[] {
  if (status !== 'approved') return [];
  return conditions
    .filter((condition) => isUnmet(condition) && condition.breach === null)
    .map((condition) => ({
      about: 'condition',
      subject: condition.id,
      dueOn: condition.dueOn,
      to: [actsOn(condition)],
      since: decision?.decidedOn ?? null,
      endsItself: false,
    }));
}

function followedCorrection({ status, corrections }: ApplicationState): Followed[] {
  const correction = status === 'correcting' ? corrections.at(-1) : undefined;
  if (!correction) return [];
  const { dueOn, requestedOn: since } = correction;
  return [{ about: 'correction', subject: `${corrections.length}`, dueOn, to: ['applicant'], since, endsItself: true }];
}

/** The desks that wait for the paper are reminded as well. */
function followedPapers(state: ApplicationState): Followed[] {
  const { status, papers, acceptedOn: since } = state;
  if (isEnded(status)) return [];
  const to = ['applicant', ...new Set(openTasks(state).map(({ desk }) => desk))];
  return papers
    .filter(({ providedOn }) => providedOn === null)
    .map(({ material, dueOn }) => ({ about: 'paper', subject: material, dueOn, to, since, endsItself: false }));
}

/** 到期自动恢复计时: desks are reminded before the clock resumes. */
function followedSuspension(state: ApplicationState): Followed[] {
  if (!state.suspension) return [];
  const { since, expectedEnd: dueOn } = state.suspension;
  const to = [...new Set(openTasks(state).map(({ desk }) => desk))];
  return [{ about: 'suspension', subject: since, dueOn, to, since, endsItself: true }];
}
