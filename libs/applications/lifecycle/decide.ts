import type { Procedure } from '#zones/procedure';
import { withCards } from './cards/issuing.js';
import type { AvailableCommand, Command, CommandType } from './commands.js';
import type { ApplicationEvent } from './events.js';
import { mandateOverCondition, mandateToPropose } from './guards.js';
import { guardsRefuse, refusalOf, situationAt, situationOf, situationOn, theLaw } from './law.js';
import { commandTypes, lifecycle, type Party } from './lifecycle.js';
import type { Mandate } from './mandate.js';
import { CommandRefused } from './refusals.js';
import { moves, type Move } from './moves.js';
import { settle } from './settle.js';
import { openTasks, taskOf, type Circumstances, type Situation } from './situation.js';
import type { ApplicationState, Task } from './state.js';
import { statuses, type Status } from './statuses.js';

/** Decides; changes nothing. Returns what happens, or throws `CommandRefused`. */
export function decide(
  procedure: Procedure,
  state: ApplicationState,
  command: Command,
  circumstances: Circumstances,
): ApplicationEvent[] {
  const situation = situationOf(command, { ...circumstances, procedure, state });
  const refusal = refusalOf(command, situation);
  if (refusal) {
    const allowed = () => availableCommands(procedure, state, circumstances);
    throw new CommandRefused(command.type, state.status, refusal, allowed);
  }
  const move = moves[command.type] as Move<CommandType>;
  return withCards(command.type, situation, (later) => settle(ruledAfter(command, later), move(command, later)));
}

/** An application that adopts a version goes on by it at once. */
const ruledAfter = (command: Command, situation: Situation): Situation =>
  command.type === 'adoptVersion' ? { ...situation, procedure: command.target } : situation;

/** 以谁的名义: the person who is away for whom the actor gives this command, if any. It stands with everything it changes. */
export function actedFor(
  procedure: Procedure,
  state: ApplicationState,
  command: Command,
  circumstances: Circumstances,
): string | null {
  const situation = situationOf(command, { ...circumstances, procedure, state });
  const atDesk = actsAtDesk(lifecycle[command.type].by, circumstances.actor);
  if (!atDesk) return null;
  return mandateOf(command, situation)?.onBehalfOf ?? null;
}

/** The name in which a command is given: at a task, or beside all tasks. */
function mandateOf(command: Command, { state, actor, mandate }: Situation): Mandate | null {
  if (command.type === 'proposeRevocation') return mandateToPropose(state, actor);
  const { conditionId } = command as { conditionId?: string };
  return conditionId ? mandateOverCondition(state, actor, conditionId) : mandate;
}

/** A supervisor gives a task on as supervisor, whatever desk they serve. */
const actsAtDesk = (by: Party, { roles }: Circumstances['actor']) =>
  by === 'desk' || by === 'holder' || (by === 'holder/supervisor' && !roles.includes('supervisor'));

/** What this actor could do now: what the screen draws. The same guards as `decide`. */
export function availableCommands(
  procedure: Procedure,
  state: ApplicationState,
  circumstances: Circumstances,
): AvailableCommand[] {
  const around = { ...circumstances, procedure, state };
  const at = lookedAtOnce((task: Task | null) => situationAt(task, around));
  const atTasks = openTasks(state).map(at);
  const onCards = state.cards.map((card) => situationOn(card, around));
  const subjectsOf = (type: CommandType) => {
    if (namesCard.has(type)) return onCards;
    return namesTask.has(type) ? atTasks : [at(taskOf({ type }, around))];
  };
  return commandsFrom[state.status].flatMap((type) =>
    subjectsOf(type)
      .filter((situation) => !guardsRefuse(type, situation))
      .map((situation) => named(type, situation)),
  );
}

function lookedAtOnce<Subject, Seen>(look: (subject: Subject) => Seen): (subject: Subject) => Seen {
  const seen = new Map<Subject, Seen>();
  return (subject) => {
    const known = seen.get(subject) ?? look(subject);
    seen.set(subject, known);
    return known;
  };
}

const commandsFrom = Object.fromEntries(
  statuses.map((status) => [status, commandTypes.filter((type) => theLaw[type].from.includes(status))]),
) as Record<Status, CommandType[]>;

const namesTask: ReadonlySet<CommandType> = new Set([
  'claim',
  'release',
  'reassign',
  'countersign',
  'urge',
  'opine',
  'consentBySilence',
  'vote',
  'recuse',
  'sign',
  'decideObjection',
  'recordSiteCheck',
  'noteDefects',
  'callBack',
  'decideRevocation',
]);

const namesCard: ReadonlySet<CommandType> = new Set(['acknowledgeCard', 'appealCard', 'decideAppeal']);

const named = (command: CommandType, { task, card }: Situation): AvailableCommand => ({
  command,
  taskId: namesTask.has(command) && task ? task.id : null,
  ...(card ? { cardId: card.id } : {}),
});
