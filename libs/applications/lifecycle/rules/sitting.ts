import { dayOf } from '#calendar';
import { isOpen } from './rule-context.js';
import type { ApplicationState, Attendance, FixedPapers, Sitting, Task } from '../state/application-state.js';

/** The current sitting: on an agenda, or opened. */
export const sittingOf = ({ sittings }: Pick<ApplicationState, 'sittings'>): Sitting | null =>
  sittings.findLast(({ end }) => end === null) ?? null;

/** The votes of the panel's last round. */
export const sittingVotes = ({ tasks, panel }: ApplicationState): Task[] =>
  tasks.filter(({ id }) => panel?.votes.includes(id));

export const attendanceOf = ({ opened }: Sitting, desk: string): Pick<Attendance, 'as' | 'by'> =>
  opened?.attendance.find((one) => one.desk === desk) ?? { as: 'absent', by: null };

const anHour = 3_600_000;

/** A meeting may begin up to an hour early. */
export const mayBegin = (heldAt: Date, now: Date): boolean => now.getTime() >= heldAt.getTime() - anHour;

/** Votes can be cast now: by circulation always, else while the sitting is open. */
export const isAtTheTable = (state: ApplicationState): boolean =>
  state.panel?.mode !== 'session' || sittingOf(state)?.opened != null;

/** The seat's member may vote now. Deputies find the vote with the meeting, not in a queue. */
export function isWaitingForMember(state: ApplicationState, { kind, desk }: Task): boolean {
  if (kind !== 'vote') return true;
  const sitting = sittingOf(state);
  return isAtTheTable(state) && (sitting === null || attendanceOf(sitting, desk).as === 'member');
}

/** Last day of a task's limit; null while the clocks are stopped, and for a seat before its meeting. */
export const runningDueOn = (state: ApplicationState, task: Task): string | null =>
  isOpen(task) && !isStopped(state) && isTheirTurn(state, task) ? task.dueOn : null;

const isStopped = ({ suspension, status }: ApplicationState) => suspension !== null || status === 'correcting';

/** Before the meeting the panel's office has the turn; the chair's vote stands for it. */
const isTheirTurn = (state: ApplicationState, { kind, desk }: Task) =>
  kind !== 'vote' || isAtTheTable(state) || desk === state.panel?.office;

/** The desk that had a task on a day. Until the meeting opens, a vote is the panel office's. */
export function deskOnDay(state: ApplicationState, { kind, desk }: Task, day: string): string {
  if (kind !== 'vote' || state.panel?.mode !== 'session') return desk;
  return wasOpenOn(sittingOf(state), day) ? desk : state.panel.office;
}

const wasOpenOn = (sitting: Sitting | null, day: string): boolean =>
  sitting?.opened != null && dayOf(new Date(sitting.opened.at)) <= day;

/** Papers provided after the members' papers were fixed: not everybody may have read them. */
export function lateSince(
  { papers }: Pick<ApplicationState, 'papers'>,
  { provided }: FixedPapers,
  until: string | null = null,
): string[] {
  return papers
    .filter(({ material, providedOn }) => providedOn !== null && !provided.includes(material))
    .filter(({ providedOn }) => until === null || (providedOn ?? '') <= until)
    .map(({ material }) => material);
}
