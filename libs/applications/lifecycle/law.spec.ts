import { refusals } from '#test/support/refusals/index';
import type { Command } from './commands.js';
import { guardsRefuse, refusalOf, situationOf, theLaw, type Law, type Rules } from './law.js';
import { commandTypes } from './lifecycle.js';
import type { Situation } from './situation.js';

interface Attempt {
  command: Command;
  situation: Situation;
}

/** Every refusal that is tested, as the rules see it. */
const attempts: Attempt[] = refusals.map(([, , given]) => {
  const { story, actor, command } = given();
  const { procedure, state } = story;
  return { command, situation: situationOf(command, { ...story.circumstances(actor), procedure, state }) };
});

/** Each line of the table without one of its guards or asks. */
const mutants = commandTypes.flatMap((type) => {
  const { guards, asks } = theLaw[type];
  const without = (name: string, rules: Partial<Rules>) => ({
    ...{ type, name, law: { ...theLaw, [type]: { ...theLaw[type], ...rules } } as Law },
  });
  return [
    ...guards.map((left) => without(left.name, { guards: guards.filter((one) => one !== left) })),
    ...asks.map((left) => without(left.name, { asks: asks.filter((one) => one !== left) })),
  ];
});

/** What somebody would notice: another refusal, none, or a button that shows. */
const outcome = ({ command, situation }: Attempt, law: Law) => [
  refusalOf(command, situation, law)?.code,
  guardsRefuse(command.type, situation, law)?.code,
];

describe('every rule of the table', () => {
  it('has a name that can be read here', () => {
    expect(mutants.filter(({ name }) => name === '')).toEqual([]);
  });

  it('is missed by the case of a refusal when it is left out', () => {
    const unmissed = mutants.filter(({ type, law }) =>
      attempts
        .filter(({ command }) => command.type === type)
        .every((attempt) => String(outcome(attempt, law)) === String(outcome(attempt, theLaw))),
    );
    expect(unmissed.map(({ type, name }) => `${type}: ${name}`)).toEqual([]);
  });
});
