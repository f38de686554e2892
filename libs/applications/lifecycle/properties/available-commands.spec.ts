import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Actor } from '#kernel';
import { actorsOf } from '#test/support/engine/commands/cast';
import { commandOf } from '#test/support/engine/commands/attempts';
import type { Scenario } from '#test/support/engine/scenario';
import { randomHistory, runHistory, type HistoryStep } from '#test/support/engine/histories/random-histories';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { procedureKinds } from '#zones/procedure';
import type { Command } from '../rules/commands.js';
import { availableCommands } from '../decide.js';
import { guardRefusal, contextOf } from '../command-rules.js';
import { commandTypes } from '../lifecycle.js';
import { openTasks } from '../rules/rule-context.js';

const runs = 5;

describe.each(procedureKinds)('in an application of the kind %s', (kind) => {
  const procedure = theProcedure(kind);
  const cast = actorsOf(procedure);

  it('a command is offered exactly when nothing but its content can be refused', () => {
    const life = fc.property(randomHistory(procedure), ({ begins, steps }) => {
      runHistory(procedure, { begins, steps: steps.slice(0, 30) }, ({ story }) => {
        const commands = everyCommand(story);
        cast.forEach((actor) => offersWhatIsAllowed(story, actor, commands));
      });
    });
    fc.assert(life, { numRuns: runs, seed: 1 });
  });

  it('what is carried out was offered', () => {
    const life = fc.property(randomHistory(procedure), (begun) => {
      runHistory(procedure, begun, wasOffered);
    });
    fc.assert(life, { numRuns: 10 * runs, seed: 1 });
  });
});

function offersWhatIsAllowed(story: Scenario, actor: Actor, commands: Command[]): void {
  const { procedure, state } = story;
  const base = { ...story.inputFor(actor), procedure, state };
  const offered = new Set(
    story.canDo(actor).map(({ command, taskId, cardId }) => nameOf(command, taskId ?? cardId ?? null)),
  );
  for (const command of commands) {
    const refused = guardRefusal(command.type, contextOf(command, base));
    assert.equal(offered.has(nameOf(command.type, subjectOf(command))), !refused, `${command.type}: ${refused?.code}`);
  }
}

function wasOffered({ story, before, procedure, actor, command, refusal }: HistoryStep): void {
  if (refusal !== null) return;
  const offered = availableCommands(procedure, before, story.inputFor(actor));
  assert(
    offered.some(
      (one) => nameOf(one.command, one.taskId ?? one.cardId ?? null) === nameOf(command.type, subjectOf(command)),
    ),
  );
}

const nameOf = (type: string, subject: string | null) => `${type} ${subject}`;

/** The task or the card that a command is about. */
function subjectOf(command: Command): string | null {
  if ('cardId' in command) return command.cardId;
  return 'taskId' in command ? command.taskId : null;
}

/** Each command once, or once for each open task or card that it can be about, with a content that mostly fits. */
const everyCommand = (story: Scenario): Command[] =>
  commandTypes.flatMap((type) => {
    const command = commandOf(story, { type, flavour: 1 });
    if ('cardId' in command)
      return story.state.cards.map(({ id: cardId }) => commandOf(story, { type, cardId, flavour: 1 }));
    if (!('taskId' in command)) return [command];
    return openTasks(story.state).map(({ id: taskId }) => commandOf(story, { type, taskId, flavour: 1 }));
  });
