import { addDays, endOfDay, type Calendar } from '#calendar';
import type { Procedure } from '#zones/procedure';
import type { Command } from './commands.js';
import { impendingLapses } from './cards/lapses.js';
import { nextReminderDay } from './reminders.js';
import { endsInSilence, openTasks } from './situation.js';
import { awaitsStatement, statementDueOn, type ApplicationState } from './state.js';
import type { Status } from './statuses.js';

/** What the clock will ask for, and from which instant on. A timer only asks; `decide` answers. */
export interface Timer {
  at: Date;
  command: Command;
}

const clockCommands: Partial<Record<Status, { clock: string; command: Command }>> = {
  received: { clock: 'acceptance', command: { type: 'deemAccepted' } },
  correcting: { clock: 'correction', command: { type: 'lapse' } },
  in_notice: { clock: 'notice', command: { type: 'closeNotice' } },
};

/** Every timer that runs in this state, soonest first. A limit ends with its last day, Asia/Shanghai. */
export function timersOf(procedure: Procedure, state: ApplicationState, calendar: Calendar): Timer[] {
  return [
    ...clockTimers(state),
    ...silenceTimers(procedure, state),
    ...resumeTimers(state),
    ...cardTimers(procedure, state),
    ...statementTimers(state),
    ...reminderTimers(state, calendar),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
}

function clockTimers(state: ApplicationState): Timer[] {
  const { status, clocks } = state;
  const rule = isHeld(state) ? undefined : clockCommands[status];
  const dueOn = clocks.find(({ key, endedOn }) => key === rule?.clock && endedOn === null)?.dueOn;
  return rule && dueOn ? [{ at: dayAfter(dueOn), command: rule.command }] : [];
}

/** An open objection holds the close of the notice: nothing to ask before it is decided. */
const isHeld = (state: ApplicationState) => openTasks(state).some(({ kind }) => kind === 'objection');

function silenceTimers(procedure: Procedure, state: ApplicationState): Timer[] {
  if (state.status !== 'in_review' || state.suspension) return [];
  return openTasks(state)
    .filter((task) => endsInSilence(procedure, task))
    .flatMap(({ id, dueOn }) =>
      dueOn ? [{ at: dayAfter(dueOn), command: { type: 'consentBySilence', taskId: id } as const }] : [],
    );
}

function resumeTimers({ suspension }: ApplicationState): Timer[] {
  return suspension ? [{ at: dayAfter(suspension.expectedEnd), command: { type: 'resumeBySilence' } }] : [];
}

/** One for all cards: each time it asks, every card that is due is given. */
function cardTimers(procedure: Procedure, state: ApplicationState): Timer[] {
  const [first] = impendingLapses(procedure, state)
    .map(({ dueOn }) => dueOn)
    .sort();
  return first === undefined ? [] : [{ at: dayAfter(first), command: { type: 'escalate' } }];
}

/** 陈述申辩期满. */
function statementTimers(state: ApplicationState): Timer[] {
  const dueOn = awaitsStatement(state) ? statementDueOn(state) : null;
  return dueOn ? [{ at: dayAfter(dueOn), command: { type: 'waiveStatement' } }] : [];
}

/** One asks for all reminders of its day. */
function reminderTimers(state: ApplicationState, calendar: Calendar): Timer[] {
  const day = nextReminderDay(state, calendar);
  return day ? [{ at: dayAfter(addDays(day, -1)), command: { type: 'remind' } }] : [];
}

const dayAfter = (day: string) => new Date(endOfDay(day).getTime() + 1);
