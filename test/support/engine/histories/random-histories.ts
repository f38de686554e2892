import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { addDays, calendarOf, chinaNotices, dayOf, type Calendar, type CalendarAct } from '#calendar';
import {
  CommandRefused,
  isEnded,
  timersOf,
  type ApplicationState,
  type Command,
  type RefusalCode,
  type Status,
} from '#applications/lifecycle';
import type { Procedure } from '#zones/procedure';
import { theClock } from '../actors.js';
import { pick } from '../commands/contents.js';
import { actorsOf } from '../commands/cast.js';
import { commandFrom, type Attempt, type Choice } from './random-commands.js';
import { pathsTo, statusesIn } from './paths-to-statuses.js';
import { Scenario } from '../scenario.js';

/**
 * Whether the clock asks before somebody acts: for what is due, too early, once more, for limits to be counted again in
 * a corrected calendar, or not at all, however long.
 */
const timerModes = ['silent', 'silent', 'silent', 'silent', 'due', 'due', 'early', 'again', 'recalculate'] as const;
type TimerMode = (typeof timerModes)[number];

interface PlannedStep extends Choice {
  hours: number;
  clock: TimerMode;
  /** Calendar days from now on which a storm day is recorded. */
  storm: number | null;
}

/** Where a history begins, and what is tried in it. */
export interface RandomHistory {
  begins: Status;
  steps: PlannedStep[];
}

/** One attempt of a life, and what came of it. */
export interface HistoryStep extends Attempt {
  story: Scenario;
  before: ApplicationState;
  /** The version of its procedure before. */
  procedure: Procedure;
  /** The code of the refusal, or null. */
  refusal: RefusalCode | null;
  /** Whether a timer asked, and was right to ask. */
  timer: 'due' | 'not due' | null;
  /** What an invariant wants to know again at the next moment of this life. */
  remembered: Map<string, unknown>;
}

/** Minutes pass, or days, or weeks; now and then the machine's clock turns out to be an hour behind. */
const hoursPassed = fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 9, 24, 24, 48, 72, 8 * 24, 40 * 24, -1);

const plannedStep: fc.Arbitrary<PlannedStep> = fc.record({
  hours: hoursPassed,
  clock: fc.constantFrom(...timerModes),
  storm: fc.oneof(
    { weight: 19, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: -10, max: 30 }) },
  ),
  actor: fc.noBias(fc.nat()),
  choice: fc.noBias(fc.nat()),
  flavour: fc.noBias(fc.nat()),
});

export const randomHistory = (procedure: Procedure): fc.Arbitrary<RandomHistory> =>
  fc.record({
    begins: fc.oneof(fc.constant<Status>('draft'), fc.constantFrom(...statusesIn(procedure))),
    steps: fc.noBias(fc.array(plannedStep, { minLength: 1, maxLength: 100, size: 'max' })),
  });

/** So many refusals in a row, after its end and with nothing left for the clock, and a life is over. */
const maxIdleRefusals = 8;

/** Lives it, and shows every attempt. */
export function runHistory(
  procedure: Procedure,
  { begins, steps }: RandomHistory,
  look: (moment: HistoryStep) => void,
): Scenario {
  const story = pathsTo[begins](new Scenario(procedure));
  const cast = actorsOf(procedure);
  const remembered = new Map<string, unknown>();
  const asked: Command[] = [];
  const storms: CalendarAct[] = [];
  let inVain = 0;
  for (const step of steps) {
    story.now = new Date(story.now.getTime() + step.hours * 3_600_000);
    if (step.storm !== null) story.calendar = withStorm(story, storms, step.storm);
    const question = timerCommands[step.clock](story, pick(asked, step.choice));
    if (question) look({ ...runTimer(story, question), remembered });
    if (question) asked.push(question);
    const moment = { ...attempt(story, commandFrom(story, step, cast)), timer: null, remembered };
    look(moment);
    inVain = moment.refusal && isOver(story) ? inVain + 1 : 0;
    if (inVain === maxIdleRefusals) break;
  }
  return story;
}

const isOver = (story: Scenario) => isEnded(story.state.status) && timers(story).length === 0;

function withStorm({ now }: Scenario, before: CalendarAct[], days: number): Calendar {
  const day = addDays(dayOf(now), days);
  const recorded = { recordedBy: 'the-administrator', recordedAt: now.toISOString() };
  before.push({ type: 'day_corrected', day, working: false, reason: '暴雨停工', ...recorded });
  return calendarOf(chinaNotices, before);
}

const timers = ({ procedure, state, calendar }: Scenario) => timersOf(procedure, state, calendar);

const timerCommands: Record<TimerMode, (story: Scenario, before?: Command) => Command | undefined> = {
  silent: () => undefined,
  due: (story) => timers(story).find(({ at }) => at <= story.now)?.command,
  early: (story) => timers(story).find(({ at }) => at > story.now)?.command,
  again: (_, before) => before,
  recalculate: () => ({ type: 'recalculate', changes: [] }),
};

function runTimer(story: Scenario, command: Command) {
  const isDue = timers(story).some((timer) => timer.at <= story.now && isDeepStrictEqual(timer.command, command));
  const timer = isDue ? ('due' as const) : ('not due' as const);
  return { ...attempt(story, { actor: theClock, command }), timer: command.type === 'recalculate' ? null : timer };
}

function attempt(story: Scenario, { actor, command }: Attempt) {
  const { state: before, procedure } = story;
  return { story, before, procedure, actor, command, refusal: refusalOf(() => story.does(actor, command)) };
}

export function refusalOf(attempted: () => unknown): RefusalCode | null {
  try {
    attempted();
    return null;
  } catch (error) {
    if (error instanceof CommandRefused) return error.refusal.code;
    throw error;
  }
}
