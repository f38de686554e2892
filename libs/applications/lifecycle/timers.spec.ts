import { theClock } from '#test/support/cast';
import { carriedOut } from '#test/support/refusals/index';
import { roads, statusesIn } from '#test/support/roads';
import { Story } from '#test/support/story';
import { theProcedure } from '#test/support/zgc';
import type { Command } from './commands.js';
import { refusalOf, situationOf } from './law.js';
import { openTasks } from './situation.js';
import { timerRules, timersOf, type TimerRule } from './timers.js';

/** Applications in every status, and at every point at which a command may be given. */
const stories: [string, Story][] = [
  ...statusesIn(theProcedure('entry')).map((status): [string, Story] => [
    status,
    roads[status](new Story(theProcedure('entry'))),
  ]),
  ...carriedOut.map(([what, given]): [string, Story] => [`before ${what}`, given().story]),
];

const timersIn = ({ procedure, state, calendar }: Story, rules = timerRules) =>
  timersOf(procedure, state, calendar, rules).map(({ at, command }) => ({ at, command }));

/** All that the clock could ever ask for. */
const questions = ({ state }: Story): Command[] => [
  { type: 'deemAccepted' },
  { type: 'lapse' },
  { type: 'closeNotice' },
  { type: 'resumeBySilence' },
  { type: 'waiveStatement' },
  { type: 'escalate' },
  { type: 'remind' },
  ...openTasks(state).map(({ id: taskId }) => ({ type: 'consentBySilence', taskId }) as const),
];

const isGranted = (story: Story, command: Command, now: Date) => {
  const { procedure, state } = story;
  return !refusalOf(command, situationOf(command, { ...story.circumstances(theClock), now, procedure, state }));
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

  /** Each rule left out, and each of its needs. */
  const mutants: [string, TimerRule[]][] = timerRules.flatMap((rule, place) => {
    const { needs } = rule;
    const instead = (...rules: TimerRule[]) => timerRules.toSpliced(place, 1, ...rules);
    return [
      [`rule ${place + 1}`, instead()],
      ...needs.map((need, which): [string, TimerRule[]] => [
        `need ${which + 1} of rule ${place + 1}`,
        instead({ ...rule, needs: needs.filter((one) => one !== need) }),
      ]),
    ] as [string, TimerRule[]][];
  });

  it.each(mutants)('would be seen to ask wrongly without %s', (_, rules) => {
    const isSeen = ([, story]: [string, Story]) =>
      JSON.stringify(timersIn(story, rules)) !== JSON.stringify(timersIn(story));
    expect(stories.some(isSeen)).toBe(true);
  });
});
