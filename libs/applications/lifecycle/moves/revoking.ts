import { startClock } from '../../clock/index.js';
import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { fold } from '../evolve.js';
import { mandateToPropose, proposingDesk } from '../guards.js';
import { cancelTasks, openOwnTask, openTasksOf } from '../opening.js';
import { openTasks, today, type Situation } from '../situation.js';
import type { Task } from '../state.js';
import { ended } from './receiving.js';
import { done } from './tasks.js';

/** 提请撤销: the applicant is told why, and has time to speak. */
export function proposeRevocation(
  { ground, reasons }: CommandOf<'proposeRevocation'>,
  situation: Situation,
): ApplicationEvent[] {
  const { calendar, procedure, state, actor } = situation;
  const on = today(situation);
  const clock = startClock(calendar, { key: 'statement', on, limit: procedure.limits.statement.workingDays });
  const statementDueOn = (clock.type === 'clock_started' && clock.clock.dueOn) || on;
  const onBehalfOf = mandateToPropose(state, actor)?.onBehalfOf ?? null;
  return [
    {
      ...{ type: 'revocation_proposed', ground, reasons, desk: proposingDesk(state, actor) },
      ...{ by: actor.id, onBehalfOf, statementDueOn, on },
    },
    clock,
  ];
}

/** 陈述申辩: what the applicant says goes to the signers at once. */
export const makeStatement = ({ statement }: CommandOf<'makeStatement'>, situation: Situation): ApplicationEvent[] => [
  { type: 'statement_made', statement, on: today(situation) },
  ...ended(situation, 'statement'),
  ...askForSignatures(situation),
];

export const waiveStatement = (_: CommandOf<'waiveStatement'>, situation: Situation): ApplicationEvent[] => [
  { type: 'statement_waived', on: today(situation) },
  ...ended(situation, 'statement'),
  ...askForSignatures(situation),
];

/** 双签: as many as the approval needed, at the same desks. */
function askForSignatures(situation: Situation): ApplicationEvent[] {
  return situation.procedure.tasks
    .filter(({ kind }) => kind === 'signature')
    .map((side) =>
      openOwnTask(situation, 'revocation', { side, limit: situation.procedure.limits.revocation?.workingDays }),
    );
}

/** Both have to revoke; the first who does not has dismissed it. */
export function decideRevocation(command: CommandOf<'decideRevocation'>, situation: Situation): ApplicationEvent[] {
  const { task } = situation;
  if (!task) return [];
  const { outcome: choice, reasons, remedies } = command;
  const signed = [done(situation, task, { choice, reasons, remedies })];
  const after = { ...situation, state: fold(signed, situation.state) };
  if (choice === 'dismiss') return [...signed, ...dismissed(after, reasons ?? '')];
  return openRevocations(after).length > 0 ? signed : [...signed, ...revoked(after, task)];
}

const openRevocations = ({ state }: Situation) => openTasks(state).filter(({ kind }) => kind === 'revocation');

const dismissed = (situation: Situation, reasons: string): ApplicationEvent[] => [
  { type: 'revocation_dismissed', reasons, on: today(situation) },
  ...cancelTasks(situation.state, ({ kind }) => kind !== 'revocation'),
];

/** 撤销: what followed the approval ends, a call-back goes on, and the revocation is delivered as a decision is. */
function revoked(situation: Situation, { kind, round }: Task): ApplicationEvent[] {
  const { calendar, procedure, state } = situation;
  const on = today(situation);
  const signed = state.tasks.filter((task) => task.kind === kind && task.round === round);
  const said = (what: 'reasons' | 'remedies') =>
    [...new Set(signed.flatMap(({ outcome }) => outcome?.[what] ?? []))].join('\n');
  const ground = state.revocation?.ground ?? 'granted_against_the_rules';
  const before: ApplicationEvent[] = [
    { type: 'revoked', ground, reasons: said('reasons'), remedies: said('remedies'), on },
    ...cancelTasks(state, (task) => task.kind === 'callback'),
    ...ended(situation, 'delivery'),
    startClock(calendar, { key: 'delivery', on, limit: procedure.limits.delivery.workingDays }),
    { type: 'entered', status: 'revoked' },
  ];
  return [...before, ...openTasksOf(situation, fold(before, state), 'approved')];
}
