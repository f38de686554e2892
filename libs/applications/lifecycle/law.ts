import type { AnyAsk } from './asks.js';
import type { Command, CommandType } from './commands.js';
import { mandateFor } from './four-eyes.js';
import type { Guard } from './guards.js';
import { commandTypes, recognisedOtherwise, lifecycle, partyGuards, type Transition } from './lifecycle.js';
import { mandateBesideTasks } from './mandate.js';
import type { CaseTaskKind } from './own-tasks.js';
import { because, type Refusal } from './refusals.js';
import { cardOf, taskOf, type Around, type Probe, type Situation } from './situation.js';
import type { Card, Task } from './state.js';
import type { Status } from './statuses.js';

/** All that a command must pass, in this order. Buttons ask the same, except for what the caller must supply. */
export interface Rules {
  from: readonly Status[];
  task?: readonly CaseTaskKind[];
  guards: readonly Guard[];
  asks: readonly AnyAsk[];
}

export type Law = Readonly<Record<CommandType, Rules>>;

/** The table, line by line, with the guards of the party that each line names. */
export const theLaw = Object.fromEntries(commandTypes.map((type) => [type, rulesOf(type)])) as Law;

function rulesOf(type: CommandType): Rules {
  const { from, task, by, needs = [], asks = [] }: Transition = lifecycle[type];
  return { from, task, guards: [recognisedOtherwise[type] ?? partyGuards[by], ...needs], asks };
}

/** What the rules look at when this actor gives this command. */
export function situationOf(command: Probe, around: Around): Situation {
  const card = cardOf(command, around.state);
  return card ? situationOn(card, around) : situationAt(taskOf(command, around), around);
}

export const situationAt = (task: Task | null, around: Around): Situation => ({
  ...around,
  task,
  card: null,
  mandate: task && mandateFor(around, task, around.actor),
});

export const situationOn = (card: Card, around: Around): Situation => ({
  ...around,
  task: null,
  card,
  mandate: mandateBesideTasks(around.actor, [card.desk]),
});

/** Why not, whatever the content: for the status, the task, the person or the day. */
export function guardsRefuse(type: CommandType, situation: Situation, law = theLaw): Refusal | undefined {
  const { from, task, guards } = law[type];
  if (!from.includes(situation.state.status)) return because('wrong_status', { from });
  if (task && !(situation.task && task.includes(situation.task.kind))) return because('no_such_task');
  return firstRefusal(guards, (guard) => guard(situation));
}

export function refusalOf(command: Command, situation: Situation, law = theLaw): Refusal | undefined {
  const refused = guardsRefuse(command.type, situation, law);
  return refused ?? firstRefusal(law[command.type].asks, (ask) => ask(command, situation));
}

function firstRefusal<Rule>(rules: readonly Rule[], ask: (rule: Rule) => Refusal | undefined): Refusal | undefined {
  for (const rule of rules) {
    const refusal = ask(rule);
    if (refusal) return refusal;
  }
  return undefined;
}
