import type { Procedure } from '#zones/procedure';
import { withCards } from './cards/issuing.js';
import type { AvailableCommand, Command, CommandType } from './rules/commands.js';
import type { ApplicationEvent } from './events/events.js';
import { mandateOverCondition, mandateToPropose } from './guards/index.js';
import { guardRefusal, refusalOf, contextAtTask, contextOf, contextOnCard, commandRules } from './command-rules.js';
import { commandTypes, lifecycle, type Party } from './lifecycle.js';
import type { Mandate } from './rules/mandate.js';
import { CommandRefused } from './rules/refusals.js';
import { moves, type Move } from './moves.js';
import { runCompletions } from './completions.js';
import { openTasks, taskOf, type DecisionInput, type RuleContext } from './rules/rule-context.js';
import type { ApplicationState, Task } from './state/application-state.js';
import { statuses, type Status } from './state/statuses.js';

/** Decides; changes nothing. Returns what happens, or throws `CommandRefused`. */
export function decide(
  procedure: Procedure,
  state: ApplicationState,
  command: Command,
  input: DecisionInput,
): ApplicationEvent[] {
  const context = contextOf(command, { ...input, procedure, state });
  const refusal = refusalOf(command, context);
  if (refusal) {
    const allowed = () => availableCommands(procedure, state, input);
    throw new CommandRefused(command.type, state.status, refusal, allowed);
  }
  const move = moves[command.type] as Move<CommandType>;
  return withCards(command.type, context, (later) =>
    runCompletions(contextAfter(command, later), move(command, later)),
  );
}

/** An application that adopts a version goes on by it at once. */
const contextAfter = (command: Command, context: RuleContext): RuleContext =>
  command.type === 'adoptVersion' ? { ...context, procedure: command.target } : context;

/** 以谁的名义: the person who is away for whom the actor gives this command, if any. It stands with everything it changes. */
export function actedFor(
  procedure: Procedure,
  state: ApplicationState,
  command: Command,
  input: DecisionInput,
): string | null {
  const context = contextOf(command, { ...input, procedure, state });
  const atDesk = actsAtDesk(lifecycle[command.type].by, input.actor);
  if (!atDesk) return null;
  return mandateOf(command, context)?.onBehalfOf ?? null;
}

/** The name in which a command is given: at a task, or beside all tasks. */
function mandateOf(command: Command, { state, actor, mandate }: RuleContext): Mandate | null {
  if (command.type === 'proposeRevocation') return mandateToPropose(state, actor);
  const { conditionId } = command as { conditionId?: string };
  return conditionId ? mandateOverCondition(state, actor, conditionId) : mandate;
}

/** A supervisor gives a task on as supervisor, whatever desk they serve. */
const actsAtDesk = (by: Party, { roles }: DecisionInput['actor']) =>
  by === 'desk' || by === 'holder' || (by === 'holder/supervisor' && !roles.includes('supervisor'));

/** What this actor could do now: what the screen draws. The same guards as `decide`. */
export function availableCommands(
  procedure: Procedure,
  state: ApplicationState,
  input: DecisionInput,
): AvailableCommand[] {
  const base = { ...input, procedure, state };
  const at = memoized((task: Task | null) => contextAtTask(task, base));
  const atTasks = openTasks(state).map(at);
  const onCards = state.cards.map((card) => contextOnCard(card, base));
  const subjectsOf = (type: CommandType) => {
    if (namesCard.has(type)) return onCards;
    return namesTask.has(type) ? atTasks : [at(taskOf({ type }, base))];
  };
  return commandsFrom[state.status].flatMap((type) =>
    subjectsOf(type)
      .filter((context) => !guardRefusal(type, context))
      .map((context) => named(type, context)),
  );
}

function memoized<Subject, Seen>(look: (subject: Subject) => Seen): (subject: Subject) => Seen {
  const seen = new Map<Subject, Seen>();
  return (subject) => {
    const known = seen.get(subject) ?? look(subject);
    seen.set(subject, known);
    return known;
  };
}

const commandsFrom = Object.fromEntries(
  statuses.map((status) => [status, commandTypes.filter((type) => commandRules[type].from.includes(status))]),
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

const named = (command: CommandType, { task, card }: RuleContext): AvailableCommand => ({
  command,
  taskId: namesTask.has(command) && task ? task.id : null,
  ...(card ? { cardId: card.id } : {}),
});
