import { dayOf } from '#calendar';
import { isOpen } from './rule-context.js';
import type { ApplicationState, Attendance, FixedPapers, Sitting, Task } from '../state/application-state.js';

/** The sitting that has not ended: on an agenda, or at the table. */
export const sittingOf = ({ sittings }: Pick<ApplicationState, 'sittings'>): Sitting | null =>
  sittings.findLast(({ end }) => end === null) ?? null;

/** The votes that count. */
export const sittingVotes = ({ tasks, panel }: ApplicationState): Task[] =>
  tasks.filter(({ id }) => panel?.votes.includes(id));

export const attendanceOf = ({ opened }: Sitting, desk: string): Pick<Attendance, 'as' | 'by'> =>
  opened?.attendance.find((one) => one.desk === desk) ?? { as: 'absent', by: null };

const anHour = 3_600_000;

/** A meeting may begin up to an hour early, when all are there; not before those who come on time could be. */
export const mayBegin = (heldAt: Date, now: Date): boolean => now.getTime() >= heldAt.getTime() - anHour;

/** Whether a vote can be cast now: by circulation always, else while the sitting is open. */
export const isAtTheTable = (state: ApplicationState): boolean =>
  state.panel?.mode !== 'session' || sittingOf(state)?.opened != null;

/** Whether the seat's own member may vote now. A deputy finds the vote with the meeting, not in a desk's queue. */
export function isWaitingForMember(state: ApplicationState, { kind, desk }: Task): boolean {
  if (kind !== 'vote') return true;
  const sitting = sittingOf(state);
  return isAtTheTable(state) && (sitting === null || attendanceOf(sitting, desk).as === 'member');
}

/** Last day of a task's limit while it runs: not while the clocks stand still, nor for a seat before its meeting. */
export const runningDueOn = (state: ApplicationState, task: Task): string | null =>
  isOpen(task) && !isStopped(state) && isTheirTurn(state, task) ? task.dueOn : null;

const isStopped = ({ suspension, status }: ApplicationState) => suspension !== null || status === 'correcting';

/** The chair's vote stands for the panel's office, which has the application before the meeting. */
const isTheirTurn = (state: ApplicationState, { kind, desk }: Task) =>
  kind !== 'vote' || isAtTheTable(state) || desk === state.panel?.office;

/** Whose a task was on a day. A seat has its vote from the opening of the meeting; before, the panel's office has to hold one. */
export function deskOnDay(state: ApplicationState, { kind, desk }: Task, day: string): string {
  if (kind !== 'vote' || state.panel?.mode !== 'session') return desk;
  return wasOpenOn(sittingOf(state), day) ? desk : state.panel.office;
}

const wasOpenOn = (sitting: Sitting | null, day: string): boolean =>
  sitting?.opened != null && dayOf(new Date(sitting.opened.at)) <= day;

/** Papers that came after the members' papers were fixed, up to a day: told, because not everybody may have read them. */
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
