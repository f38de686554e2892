import { addDays, endOfDay, type Calendar } from '#calendar';
import type { Procedure } from '#zones/procedure';
import type { ClockKey } from '../../clock/index.js';
import type { Command } from '../rules/commands.js';
import { impendingLapses } from '../cards/lapses.js';
import { nextReminderDay } from './reminders.js';
import { endsInSilence, openTasks } from '../rules/rule-context.js';
import { awaitsStatement, statementDueOn, type ApplicationState } from '../state/application-state.js';

/** What the clock will ask for, and from which instant on. A timer only asks; `decide` answers. */
export interface Timer {
  at: Date;
  command: Command;
}

interface TimerContext {
  procedure: Procedure;
  state: ApplicationState;
  calendar: Calendar;
}

export interface TimerRule {
  /** What must hold beside a limit that runs. */
  needs: readonly ((state: ApplicationState) => boolean)[];
  timers: (standing: TimerContext) => Timer[];
}

const isInReview = ({ status }: ApplicationState) => status === 'in_review';

const isNotSuspended = ({ suspension }: ApplicationState) => suspension === null;

/** An open objection holds the close of the notice: nothing to ask before it is decided. */
const noObjectionIsOpen = (state: ApplicationState) => !openTasks(state).some(({ kind }) => kind === 'objection');

/** 时钟所问: every rule by which the clock asks. A check leaves out each, and each of its needs, in turn. */
export const timerRules: readonly TimerRule[] = [
  { needs: [], timers: whenOver('acceptance', { type: 'deemAccepted' }) },
  { needs: [], timers: whenOver('correction', { type: 'lapse' }) },
  { needs: [noObjectionIsOpen], timers: whenOver('notice', { type: 'closeNotice' }) },
  { needs: [isInReview, isNotSuspended], timers: silences },
  { needs: [], timers: endOfSuspension },
  { needs: [], timers: firstCard },
  { needs: [awaitsStatement], timers: endOfStatement },
  { needs: [], timers: nextReminder },
];

/** Every timer that runs in this state, soonest first. A limit ends with its last day, Asia/Shanghai. */
export function timersOf(
  procedure: Procedure,
  state: ApplicationState,
  calendar: Calendar,
  rules = timerRules,
): Timer[] {
  return rules
    .filter(({ needs }) => needs.every((holds) => holds(state)))
    .flatMap(({ timers }) => timers({ procedure, state, calendar }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

function whenOver(clock: ClockKey, command: Command) {
  return ({ state: { clocks } }: TimerContext): Timer[] => {
    const dueOn = clocks.find(({ key, endedOn }) => key === clock && endedOn === null)?.dueOn;
    return dueOn ? [{ at: dayAfter(dueOn), command }] : [];
  };
}

function silences({ procedure, state }: TimerContext): Timer[] {
  return openTasks(state)
    .filter((task) => endsInSilence(procedure, task))
    .flatMap(({ id, dueOn }) =>
      dueOn ? [{ at: dayAfter(dueOn), command: { type: 'consentBySilence', taskId: id } as const }] : [],
    );
}

function endOfSuspension({ state: { suspension } }: TimerContext): Timer[] {
  return suspension ? [{ at: dayAfter(suspension.expectedEnd), command: { type: 'resumeBySilence' } }] : [];
}

/** One for all cards: each time it asks, every card that is due is given. */
function firstCard({ procedure, state }: TimerContext): Timer[] {
  const [first] = impendingLapses(procedure, state)
    .map(({ dueOn }) => dueOn)
    .sort();
  return first === undefined ? [] : [{ at: dayAfter(first), command: { type: 'escalate' } }];
}

/** 陈述申辩期满. */
function endOfStatement({ state }: TimerContext): Timer[] {
  const dueOn = statementDueOn(state);
  return dueOn ? [{ at: dayAfter(dueOn), command: { type: 'waiveStatement' } }] : [];
}

/** One asks for all reminders of its day. */
function nextReminder({ state, calendar }: TimerContext): Timer[] {
  const day = nextReminderDay(state, calendar);
  return day ? [{ at: dayAfter(addDays(day, -1)), command: { type: 'remind' } }] : [];
}

const dayAfter = (day: string) => new Date(endOfDay(day).getTime() + 1);
