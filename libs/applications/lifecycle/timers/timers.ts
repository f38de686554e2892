import { addDays, endOfDay, type Calendar } from '#calendar';
import type { Procedure } from '#zones/procedure';
import type { ClockKey } from '../../clock/index.js';
import type { Command } from '../rules/commands.js';
import { impendingLapses } from '../cards/lapses.js';
import { nextReminderDay } from './reminders.js';
import { endsInSilence, openTasks } from '../rules/rule-context.js';
import { awaitsStatement, statementDueOn, type ApplicationState } from '../state/application-state.js';

/** A command that the clock gives from an instant on. `decide` may still refuse it. */
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
  /** Conditions beside a running limit. */
  conditions: readonly ((state: ApplicationState) => boolean)[];
  timers: (context: TimerContext) => Timer[];
}

const isInReview = ({ status }: ApplicationState) => status === 'in_review';

const isNotSuspended = ({ suspension }: ApplicationState) => suspension === null;

/** An open objection keeps the notice from closing. */
const noObjectionIsOpen = (state: ApplicationState) => !openTasks(state).some(({ kind }) => kind === 'objection');

/** 时钟所问: every rule of the clock. A test leaves out each rule and each condition in turn. */
export const timerRules: readonly TimerRule[] = [
  { conditions: [], timers: whenOver('acceptance', { type: 'deemAccepted' }) },
  { conditions: [], timers: whenOver('correction', { type: 'lapse' }) },
  { conditions: [noObjectionIsOpen], timers: whenOver('notice', { type: 'closeNotice' }) },
  { conditions: [isInReview, isNotSuspended], timers: silences },
  { conditions: [], timers: endOfSuspension },
  { conditions: [], timers: firstCard },
  { conditions: [awaitsStatement], timers: endOfStatement },
  { conditions: [], timers: nextReminder },
];

/** Every timer that runs in this state, soonest first. A limit ends with its last day, Asia/Shanghai. */
export function timersOf(
  procedure: Procedure,
  state: ApplicationState,
  calendar: Calendar,
  rules = timerRules,
): Timer[] {
  return rules
    .filter(({ conditions }) => conditions.every((holds) => holds(state)))
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

/** One timer for all cards: each run issues every card that is due. */
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

/** One timer for all reminders of a day. */
function nextReminder({ state, calendar }: TimerContext): Timer[] {
  const day = nextReminderDay(state, calendar);
  return day ? [{ at: dayAfter(addDays(day, -1)), command: { type: 'remind' } }] : [];
}

const dayAfter = (day: string) => new Date(endOfDay(day).getTime() + 1);
