import { addDays, workingDaysBefore, type Calendar } from '#calendar';
import { openTasks } from '../rules/rule-context.js';
import { actsOn, isUnmet, type ApplicationState, type Reminder } from '../state/application-state.js';
import { isEnded } from '../state/statuses.js';

/** How many working days are left when somebody is reminded. */
const nearDays = 2;

/** Something with a last day that somebody has to keep in mind. */
interface Followed extends Omit<Reminder, 'occasion'> {
  /** The applicant, or desks. */
  to: string[];
  /** The day it was made known; nobody is reminded on that day of what they have just been told. */
  since: string | null;
  /** Something follows by itself once the last day has passed: nobody is reminded afterwards. */
  endsItself: boolean;
}

export type DueReminder = Reminder & Pick<Followed, 'to'>;

/** 该提醒的: each subject at most once for each occasion, whoever asks and however often. */
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

/** A breach is no longer a matter of reminding. */
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

/** The desks that wait for it are told as well. */
function followedPapers(state: ApplicationState): Followed[] {
  const { status, papers, acceptedOn: since } = state;
  if (isEnded(status)) return [];
  const to = ['applicant', ...new Set(openTasks(state).map(({ desk }) => desk))];
  return papers
    .filter(({ providedOn }) => providedOn === null)
    .map(({ material, dueOn }) => ({ about: 'paper', subject: material, dueOn, to, since, endsItself: false }));
}

/** 到期自动恢复计时: the desks are warned before it does. */
function followedSuspension(state: ApplicationState): Followed[] {
  if (!state.suspension) return [];
  const { since, expectedEnd: dueOn } = state.suspension;
  const to = [...new Set(openTasks(state).map(({ desk }) => desk))];
  return [{ about: 'suspension', subject: since, dueOn, to, since, endsItself: true }];
}
