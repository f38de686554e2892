import type { Actor } from '#kernel';
import type { Command, CommandType } from '#applications/lifecycle';
import { servingAt } from '../actors.js';
import type { Scenario } from '../scenario.js';
import type { Attempt } from '../situations/case.js';
import { actorsOf } from './cast.js';
import { commands } from './commands.js';

/** What a command is to be about, and who is at hand. */
interface Wanted {
  type: CommandType;
  taskId?: string | null;
  cardId?: string | null;
  flavour: number;
  /** By default everybody. */
  cast?: readonly Actor[];
}

/** The command with a content that mostly fits. */
export function commandOf(story: Scenario, { type, taskId, cardId, flavour, cast: some }: Wanted): Command {
  const [, , content] = commands[type];
  const task = story.state.tasks.find(({ id }) => id === taskId) ?? null;
  const card = story.state.cards.find(({ id }) => id === cardId) ?? null;
  const cast = () => some ?? actorsOf(story.procedure);
  return { type, ...content({ story, task, card, flavour, cast }) } as Command;
}

/** The flavour whose content always fits. */
const innocent = 2;
const colleagues = [servingAt('customs', 'customs2'), servingAt('customs')];

/** Somebody about to give this command, who may: complete and innocent. A case states only its difference. */
export function validAttempt(type: CommandType): Attempt {
  const [actor, begins] = commands[type];
  const story = begins();
  const offered = story.canDo(actor).find(({ command }) => command === type);
  const taskId = offered?.taskId ?? story.state.tasks[0]?.id;
  const cardId = offered?.cardId ?? story.state.cards[0]?.id;
  return {
    story,
    actor,
    command: commandOf(story, { type, taskId, cardId, flavour: innocent, cast: colleagues }),
  };
}
