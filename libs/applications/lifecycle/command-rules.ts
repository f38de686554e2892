import { commandTypes, lifecycle, partyExceptions, partyGuards, type Transition } from './lifecycle.js';
import type { Command, CommandType } from './rules/commands.js';
import { mandateFor } from './rules/four-eyes.js';
import { mandateBesideTasks } from './rules/mandate.js';
import { because, type Refusal } from './rules/refusals.js';
import type { BaseContext, RuleContext } from './rules/rule-context.js';
import type { AnyRequirement, Guard } from './rules/rule-types.js';
import type { Card, Task } from './state/application-state.js';

/** Every rule of a command, in this order. Buttons depend on all but `requires`. */
export interface CommandRules extends Pick<Transition, 'from' | 'task' | 'names' | 'means'> {
  guards: readonly Guard[];
  requires: readonly AnyRequirement[];
}

export type CommandRuleTable = Readonly<Record<CommandType, CommandRules>>;

/** The table, row by row, with the guards of the party that each row names. */
export const commandRules = Object.fromEntries(commandTypes.map((type) => [type, rulesFor(type)])) as CommandRuleTable;

function rulesFor(type: CommandType): CommandRules {
  const { from, task, by, names, means, guards = [], requires = [] }: Transition = lifecycle[type];
  const all = [partyExceptions[type] ?? partyGuards[by], ...guards];
  return { from, task, names, means, guards: all, requires: requires as readonly AnyRequirement[] };
}

/** The part of a command that guards look at. */
export type CommandReference = Pick<Command, 'type'> & { taskId?: string; cardId?: string };

/** The context of a command given by this actor. */
export function contextOf({ type, taskId, cardId }: CommandReference, base: BaseContext): RuleContext {
  const { names, means } = commandRules[type];
  const card = names === 'card' ? base.state.cards.find(({ id }) => id === cardId) : undefined;
  if (card) return contextOnCard(card, base);
  const named = names === 'task' ? base.state.tasks.find(({ id }) => id === taskId) : means?.(base);
  return contextAtTask(named ?? null, base);
}

export const contextAtTask = (task: Task | null, base: BaseContext): RuleContext => ({
  ...base,
  task,
  card: null,
  mandate: task && mandateFor(base, task, base.actor),
});

export const contextOnCard = (card: Card, base: BaseContext): RuleContext => ({
  ...base,
  task: null,
  card,
  mandate: mandateBesideTasks(base.actor, [card.desk]),
});

/** The refusal by status, task, person or day, whatever the command's content. */
export function guardRefusal(type: CommandType, context: RuleContext, table = commandRules): Refusal | undefined {
  const { from, task, guards } = table[type];
  if (!from.includes(context.state.status)) return because('wrong_status', { from });
  if (task && !(context.task && task.includes(context.task.kind))) return because('no_such_task');
  return firstRefusal(guards, (guard) => guard(context));
}

export function refusalOf(command: Command, context: RuleContext, table = commandRules): Refusal | undefined {
  const refused = guardRefusal(command.type, context, table);
  return refused ?? firstRefusal(table[command.type].requires, (requirement) => requirement(command, context));
}

function firstRefusal<Rule>(rules: readonly Rule[], refuses: (rule: Rule) => Refusal | undefined): Refusal | undefined {
  for (const rule of rules) {
    const refusal = refuses(rule);
    if (refusal) return refusal;
  }
  return undefined;
}
