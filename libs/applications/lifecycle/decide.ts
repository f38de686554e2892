import type { Procedure } from '#zones/procedure';
import { withCards } from './cards/issuing.js';
import { commandRules, contextAtTask, contextOf, contextOnCard, guardRefusal, refusalOf } from './command-rules.js';
import { runCompletions } from './completions.js';
import type { ApplicationEvent } from './events/events.js';
import { mandateOverCondition, mandateToPropose } from './guards/index.js';
import { commandTypes, lifecycle, type Party, type Transition } from './lifecycle.js';
import { moves, type Move } from './moves.js';
import type { AvailableCommand, Command, CommandType } from './rules/commands.js';
import type { Mandate } from './rules/mandate.js';
import { CommandRefused } from './rules/refusals.js';
import { openTasks, type BaseContext, type DecisionInput, type RuleContext } from './rules/rule-context.js';
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
  return withCards(command.type, context, (after) => eventsOf(command, after));
}

/** The events of a command, and those that follow by themselves. */
function eventsOf(command: Command, context: RuleContext): ApplicationEvent[] {
  const move = moves[command.type] as Move<CommandType>;
  const { then = [] }: Transition = lifecycle[command.type];
  return runCompletions(then, context, move(command, context));
}

/** 以谁的名义: the person for whom the actor gives this command, if any. */
export function actedFor(
  procedure: Procedure,
  state: ApplicationState,
  command: Command,
  input: DecisionInput,
): string | null {
  if (!actsAtDesk(lifecycle[command.type].by, input.actor)) return null;
  return mandateOf(command, contextOf(command, { ...input, procedure, state }))?.onBehalfOf ?? null;
}

/** The name in which a command is given, at a task or apart from tasks. */
function mandateOf(command: Command, { state, actor, mandate }: RuleContext): Mandate | null {
  if (command.type === 'proposeRevocation') return mandateToPropose(state, actor);
  const { conditionId } = command as { conditionId?: string };
  return conditionId ? mandateOverCondition(state, actor, conditionId) : mandate;
}

/** A supervisor reassigns as supervisor, whatever desk they serve. */
const actsAtDesk = (by: Party, { roles }: DecisionInput['actor']) =>
  by === 'desk' || by === 'holder' || (by === 'holder/supervisor' && !roles.includes('supervisor'));

/** The commands that this actor may give now, by the same guards as `decide`. */
export function availableCommands(
  procedure: Procedure,
  state: ApplicationState,
  input: DecisionInput,
): AvailableCommand[] {
  const contextsOf = subjectsIn({ ...input, procedure, state });
  return commandsFrom[state.status].flatMap((type) =>
    contextsOf(type)
      .filter((context) => !guardRefusal(type, context))
      .map((context) => available(type, context)),
  );
}

/** The contexts in which a command may be given: each open task, each card, or the task it means. */
function subjectsIn(base: BaseContext): (type: CommandType) => RuleContext[] {
  const at = memoized((task: Task | null) => contextAtTask(task, base));
  const atTasks = openTasks(base.state).map(at);
  const onCards = base.state.cards.map((card) => contextOnCard(card, base));
  return (type) => {
    const { names, means } = commandRules[type];
    if (names) return names === 'card' ? onCards : atTasks;
    return [at(means?.(base) ?? null)];
  };
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

const available = (command: CommandType, { task, card }: RuleContext): AvailableCommand => ({
  command,
  taskId: commandRules[command].names === 'task' && task ? task.id : null,
  ...(card ? { cardId: card.id } : {}),
});
