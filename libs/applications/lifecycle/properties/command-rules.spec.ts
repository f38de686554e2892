import { ruledBy } from '#test/support/engine/commands/ruled-by';
import { carriedOut, refusals } from '#test/support/engine/refusals/index';
import type { Command } from '../rules/commands.js';
import {
  guardRefusal,
  refusalOf,
  contextOf,
  commandRules,
  type CommandRuleTable,
  type CommandRules,
} from '../command-rules.js';
import { commandTypes, partyGuards } from '../lifecycle.js';
import type { RuleContext } from '../rules/rule-context.js';

interface Attempt {
  command: Command;
  context: RuleContext;
}

/** Every refusal that is tested, and every command that is carried out, as the rules see it. */
const given = [...refusals.map(([, , one]) => one), ...carriedOut.map(([, one]) => one)];
const attempts: Attempt[] = given.map((one) => {
  const { story, actor, command } = one();
  const { procedure, state } = story;
  return { command, context: contextOf(command, { ...story.inputFor(actor), procedure, state }) };
});

/** Each row of the table without one of its guards or requirements. */
const mutants = commandTypes.flatMap((type) => {
  const { guards, requires } = commandRules[type];
  const without = (name: string, rules: Partial<CommandRules>) => ({
    type,
    name,
    law: { ...commandRules, [type]: { ...commandRules[type], ...rules } } as CommandRuleTable,
  });
  return [
    ...guards.map((left) => without(left.name, { guards: guards.filter((one) => one !== left) })),
    ...requires.map((left) => without(left.name, { requires: requires.filter((one) => one !== left) })),
  ];
});

/** Each row of the table, open to another party; rows with an exception also to the party they name. */
const openToOthers = commandTypes.flatMap((type) => {
  const [party, ...guards] = commandRules[type].guards;
  return Object.values(partyGuards)
    .filter((other) => other !== party)
    .map((other) => ({
      type,
      name: `${other.name} for ${party?.name}`,
      law: { ...commandRules, [type]: { ...commandRules[type], guards: [other, ...guards] } },
    }));
});

/** Only a task that the actor has in hand, or keeps the panel by, can be meant by these. */
const sameAnyway = ruledBy('isHolderOrPanelOffice').map((type) => `${type}: servesDesk for isHolderOrPanelOffice`);

/** What somebody would notice: another refusal, none, or a button that shows. */
const outcome = ({ command, context }: Attempt, law: CommandRuleTable) => [
  refusalOf(command, context, law)?.code,
  guardRefusal(command.type, context, law)?.code,
];

describe('every rule of the table', () => {
  it('has a name that can be read here', () => {
    expect(mutants.filter(({ name }) => name === '')).toEqual([]);
  });

  it.each([
    ['left out', mutants],
    ['that of another party', openToOthers],
  ])('is missed by a case when it is %s', (_, all) => {
    const unmissed = all.filter(({ type, law }) =>
      attempts
        .filter(({ command }) => command.type === type)
        .every((attempt) => String(outcome(attempt, law)) === String(outcome(attempt, commandRules))),
    );
    const names = unmissed.map(({ type, name }) => `${type}: ${name}`);
    expect(names.filter((name) => !sameAnyway.includes(name))).toEqual([]);
  });
});
