import { theClock } from '#test/support/engine/actors';
import { carriedOut } from '#test/support/engine/refusals/index';
import { pathsTo, statusesIn } from '#test/support/engine/histories/paths-to-statuses';
import { Scenario } from '#test/support/engine/scenario';
import { theProcedure } from '#test/support/engine/zone-procedures';
import type { Command } from '../rules/commands.js';
import { refusalOf, contextOf } from '../command-rules.js';
import { openTasks } from '../rules/rule-context.js';
import { timerRules, timersOf, type TimerRule } from '../timers/timers.js';

/** Applications in every status, and at every point at which a command may be given. */
const stories: [string, Scenario][] = [
  ...statusesIn(theProcedure('entry')).map((status): [string, Scenario] => [
    status,
    pathsTo[status](new Scenario(theProcedure('entry'))),
  ]),
  ...carriedOut.map(([what, given]): [string, Scenario] => [`before ${what}`, given().story]),
];

const timersIn = ({ procedure, state, calendar }: Scenario, rules = timerRules) =>
  timersOf(procedure, state, calendar, rules).map(({ at, command }) => ({ at, command }));

/** All that the clock could ever ask for. */
const questions = ({ state }: Scenario): Command[] => [
  { type: 'deemAccepted' },
  { type: 'lapse' },
  { type: 'closeNotice' },
  { type: 'resumeBySilence' },
  { type: 'waiveStatement' },
  { type: 'escalate' },
  { type: 'remind' },
  ...openTasks(state).map(({ id: taskId }) => ({ type: 'consentBySilence', taskId }) as const),
];

const isGranted = (story: Scenario, command: Command, now: Date) => {
  const { procedure, state } = story;
  return !refusalOf(command, contextOf(command, { ...story.inputFor(theClock), now, procedure, state }));
};

const threeYears = 3 * 366 * 86_400_000;

describe('the clock', () => {
  it.each(stories)('asks from the very moment on at which it is heard, and for nothing else: %s', (_, story) => {
    for (const command of questions(story)) {
      const timer = timersIn(story).find((one) => JSON.stringify(one.command) === JSON.stringify(command));
      const last = new Date(story.now.getTime() + threeYears);
      const before = timer ? new Date(timer.at.getTime() - 1) : last;
      expect([command, isGranted(story, command, before)]).toEqual([command, false]);
      expect([command, isGranted(story, command, timer?.at ?? last)]).toEqual([command, timer !== undefined]);
    }
  });

  /** Each rule left out, and each of its conditions. */
  const mutants: [string, TimerRule[]][] = timerRules.flatMap((rule, place) => {
    const { conditions } = rule;
    const instead = (...rules: TimerRule[]) => timerRules.toSpliced(place, 1, ...rules);
    return [
      [`rule ${place + 1}`, instead()],
      ...conditions.map((condition, which): [string, TimerRule[]] => [
        `need ${which + 1} of rule ${place + 1}`,
        instead({ ...rule, conditions: conditions.filter((one) => one !== condition) }),
      ]),
    ] as [string, TimerRule[]][];
  });

  it.each(mutants)('would be seen to ask wrongly without %s', (_, rules) => {
    const isSeen = ([, story]: [string, Scenario]) =>
      JSON.stringify(timersIn(story, rules)) !== JSON.stringify(timersIn(story));
    expect(stories.some(isSeen)).toBe(true);
  });
});
