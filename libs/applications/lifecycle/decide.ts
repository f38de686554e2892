import type { Procedure } from '#zones/procedure';
import type { AvailableCommand, Command, CommandOf, CommandType } from './commands.js';
import type { ApplicationEvent } from './events.js';
import { mandateOverCondition, type Guard } from './guards.js';
import { commandTypes, lifecycle, partyGuards, recognisedOtherwise, type Party, type Transition } from './lifecycle.js';
import { confirmDelivery, deliver, meetCondition, withdraw } from './moves/afterwards.js';
import { closeNotice, closePanel } from './moves/deciding.js';
import { askToMend, mend } from './moves/mending.js';
import { decideObjection, object } from './moves/objecting.js';
import { extend, resume, resumeBySilence, suspend } from './moves/pausing.js';
import { recount } from './moves/recounting.js';
import {
  accept,
  acceptWithPapersToFollow,
  deemAccepted,
  lapse,
  provide,
  refuseAcceptance,
  requestCorrection,
  resubmit,
  submit,
} from './moves/receiving.js';
import { countersign, reassign, urge } from './moves/passing-on.js';
import { claim, consentBySilence, judge, release } from './moves/tasks.js';
import { mandateFor } from './four-eyes.js';
import { because, CommandRefused, type Refusal } from './refusals.js';
import { settle } from './settle.js';
import { openTasks, taskOf, type Circumstances, type Probe, type Situation } from './situation.js';
import type { ApplicationState } from './state.js';

type Move<Type extends CommandType> = (command: CommandOf<Type>, situation: Situation) => ApplicationEvent[];

const moves: { [Type in CommandType]: Move<Type> } = {
  submit,
  resubmit,
  askToMend,
  mend,
  accept,
  acceptWithPapersToFollow,
  refuseAcceptance,
  requestCorrection,
  deemAccepted,
  lapse,
  provide,
  withdraw,
  claim,
  release,
  reassign,
  countersign,
  urge,
  opine: judge,
  consentBySilence,
  vote: judge,
  closePanel,
  sign: judge,
  suspend,
  resume,
  resumeBySilence,
  extend,
  closeNotice,
  object,
  decideObjection,
  deliver,
  confirmDelivery,
  meetCondition,
  recount,
};

/** Decides; changes nothing. Returns what happens, or throws `CommandRefused`. */
export function decide(
  procedure: Procedure,
  state: ApplicationState,
  command: Command,
  circumstances: Circumstances,
): ApplicationEvent[] {
  const situation = situationOf(procedure, state, command, circumstances);
  const refusal = refusalOf(command.type, situation) ?? unasked(command, situation);
  if (refusal) {
    throw new CommandRefused(command.type, state.status, refusal, availableCommands(procedure, state, circumstances));
  }
  const move = moves[command.type] as Move<CommandType>;
  return settle(situation, move(command, situation));
}

/** 以谁的名义: the person who is away for whom the actor gives this command, if any. It stands with everything it changes. */
export function actedFor(
  procedure: Procedure,
  state: ApplicationState,
  command: Command,
  circumstances: Circumstances,
): string | null {
  const { mandate } = situationOf(procedure, state, command, circumstances);
  const atDesk = actsAtDesk(lifecycle[command.type].by, circumstances.actor);
  if (!atDesk) return null;
  const { conditionId } = command as { conditionId?: string };
  const over = conditionId ? mandateOverCondition(state, circumstances.actor, conditionId) : mandate;
  return over?.onBehalfOf ?? null;
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
  return commandTypes.flatMap((type) =>
    candidates(type, state)
      .map((taskId): Probe => ({ type, ...(taskId ? { taskId } : {}) }))
      .filter((probe) => !refusalOf(type, situationOf(procedure, state, probe, circumstances)))
      .map(({ taskId }) => ({ command: type, taskId: taskId ?? null })),
  );
}

const namesTask: readonly CommandType[] = [
  'claim',
  'release',
  'reassign',
  'countersign',
  'urge',
  'opine',
  'consentBySilence',
  'vote',
  'sign',
  'decideObjection',
];

const candidates = (type: CommandType, state: ApplicationState): (string | null)[] =>
  namesTask.includes(type) ? openTasks(state).map(({ id }) => id) : [null];

function situationOf(
  procedure: Procedure,
  state: ApplicationState,
  command: Command | Probe,
  circumstances: Circumstances,
): Situation {
  const around = { ...circumstances, procedure, state };
  const task = taskOf(command, around);
  return { ...around, task, mandate: task && mandateFor(around, task, circumstances.actor) };
}

function refusalOf(type: CommandType, situation: Situation): Refusal | undefined {
  const rule: Transition = lifecycle[type];
  if (!rule.from.includes(situation.state.status)) return because('wrong_status', { from: rule.from });
  if (rule.task && !(situation.task && rule.task.includes(situation.task.kind))) return because('no_such_task');
  return firstRefusal([...partyOf(type, rule), ...(rule.needs ?? [])], situation);
}

function partyOf(type: CommandType, rule: Transition): readonly Guard[] {
  const special = recognisedOtherwise[type];
  return special ? [special] : partyGuards[rule.by];
}

function firstRefusal(guards: readonly Guard[], situation: Situation): Refusal | undefined {
  for (const guard of guards) {
    const refusal = guard(situation);
    if (refusal) return refusal;
  }
  return undefined;
}

function unasked(command: Command, situation: Situation): Refusal | undefined {
  const rule: Transition = lifecycle[command.type];
  for (const ask of rule.asks ?? []) {
    const refusal = ask(command, situation);
    if (refusal) return refusal;
  }
  return undefined;
}
