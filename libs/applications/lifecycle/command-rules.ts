import type { AnyRequirement } from './requirements/index.js';
import type { Command, CommandType } from './rules/commands.js';
import { mandateFor } from './rules/four-eyes.js';
import type { Guard } from './guards/index.js';
import { commandTypes, partyExceptions, lifecycle, partyGuards, type Transition } from './lifecycle.js';
import { mandateBesideTasks } from './rules/mandate.js';
import type { CaseTaskKind } from './state/own-tasks.js';
import { because, type Refusal } from './rules/refusals.js';
import { cardOf, taskOf, type BaseContext, type CommandReference, type RuleContext } from './rules/rule-context.js';
import type { Card, Task } from './state/application-state.js';
import type { Status } from './state/statuses.js';

/** All that a command must pass, in this order. Buttons ask the same, except for what the caller must supply. */
export interface CommandRules {
  from: readonly Status[];
  task?: readonly CaseTaskKind[];
  guards: readonly Guard[];
  asks: readonly AnyRequirement[];
}

export type CommandRuleTable = Readonly<Record<CommandType, CommandRules>>;

/** The table, line by line, with the guards of the party that each line names. */
export const commandRules = Object.fromEntries(commandTypes.map((type) => [type, rulesFor(type)])) as CommandRuleTable;

function rulesFor(type: CommandType): CommandRules {
  const { from, task, by, needs = [], asks = [] }: Transition = lifecycle[type];
  return { from, task, guards: [partyExceptions[type] ?? partyGuards[by], ...needs], asks };
}

/** What the rules look at when this actor gives this command. */
export function contextOf(command: CommandReference, base: BaseContext): RuleContext {
  const card = cardOf(command, base.state);
  return card ? contextOnCard(card, base) : contextAtTask(taskOf(command, base), base);
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

/** Why not, whatever the content: for the status, the task, the person or the day. */
export function guardRefusal(type: CommandType, context: RuleContext, law = commandRules): Refusal | undefined {
  const { from, task, guards } = law[type];
  if (!from.includes(context.state.status)) return because('wrong_status', { from });
  if (task && !(context.task && task.includes(context.task.kind))) return because('no_such_task');
  return firstRefusal(guards, (guard) => guard(context));
}

export function refusalOf(command: Command, context: RuleContext, law = commandRules): Refusal | undefined {
  const refused = guardRefusal(command.type, context, law);
  return refused ?? firstRefusal(law[command.type].asks, (ask) => ask(command, context));
}

function firstRefusal<Rule>(rules: readonly Rule[], ask: (rule: Rule) => Refusal | undefined): Refusal | undefined {
  for (const rule of rules) {
    const refusal = ask(rule);
    if (refusal) return refusal;
  }
  return undefined;
}
