import { startClock } from '../../../clock/index.js';
import type { CommandOf } from '../../rules/commands.js';
import type { ApplicationEvent } from '../../events/events.js';
import { fold } from '../../events/evolve.js';
import { mandateToPropose, proposingDesk } from '../../guards/index.js';
import { cancelTasks, openOwnTask, openTasksOf } from '../../limits/task-opening.js';
import { openTasks, today, type RuleContext } from '../../rules/rule-context.js';
import type { Task } from '../../state/application-state.js';
import { clocksEnded } from '../receipt.js';
import { taskDone } from '../tasks.js';

/** 提请撤销: the applicant learns the reasons and has time for a statement. */
export function proposeRevocation(
  { ground, reasons }: CommandOf<'proposeRevocation'>,
  context: RuleContext,
): ApplicationEvent[] {
  const { calendar, procedure, state, actor } = context;
  const on = today(context);
  const started = startClock(calendar, { key: 'statement', on, limit: procedure.limits.statement.workingDays });
  const onBehalfOf = mandateToPropose(state, actor)?.onBehalfOf ?? null;
  return [
    {
      type: 'revocation_proposed',
      ground,
      reasons,
      desk: proposingDesk(state, actor),
      by: actor.id,
      onBehalfOf,
      statementDueOn: started.clock.dueOn,
      on,
    },
    started,
  ];
}

/** 陈述申辩: the statement goes to the signers at once. */
export const makeStatement = ({ statement }: CommandOf<'makeStatement'>, context: RuleContext): ApplicationEvent[] => [
  { type: 'statement_made', statement, on: today(context) },
  ...clocksEnded(context, 'statement'),
  ...askForSignatures(context),
];

export const waiveStatement = (_: CommandOf<'waiveStatement'>, context: RuleContext): ApplicationEvent[] => [
  { type: 'statement_waived', on: today(context) },
  ...clocksEnded(context, 'statement'),
  ...askForSignatures(context),
];

/** 双签: at the desks that sign approvals. */
function askForSignatures(context: RuleContext): ApplicationEvent[] {
  return context.procedure.tasks
    .filter(({ kind }) => kind === 'signature')
    .map((side) =>
      openOwnTask(context, 'revocation', { side, limit: context.procedure.limits.revocation?.workingDays }),
    );
}

/** Both signers have to revoke; the first dismissal ends it. */
export function decideRevocation(command: CommandOf<'decideRevocation'>, context: RuleContext): ApplicationEvent[] {
  const { task } = context;
  if (!task) return [];
  const { outcome: choice, reasons, remedies } = command;
  const signed = [taskDone(context, task, { choice, reasons, remedies })];
  const after = { ...context, state: fold(signed, context.state) };
  if (choice === 'dismiss') return [...signed, ...dismissed(after, reasons ?? '')];
  return openRevocations(after).length > 0 ? signed : [...signed, ...revoked(after, task)];
}

const openRevocations = ({ state }: RuleContext) => openTasks(state).filter(({ kind }) => kind === 'revocation');

const dismissed = (context: RuleContext, reasons: string): ApplicationEvent[] => [
  { type: 'revocation_dismissed', reasons, on: today(context) },
  ...cancelTasks(context.state, ({ kind }) => kind !== 'revocation'),
];

/** 撤销: open tasks end except a call-back; the revocation is delivered like a decision. */
function revoked(context: RuleContext, { kind, round }: Task): ApplicationEvent[] {
  const { calendar, procedure, state } = context;
  const on = today(context);
  const signed = state.tasks.filter((task) => task.kind === kind && task.round === round);
  const joined = (what: 'reasons' | 'remedies') =>
    [...new Set(signed.flatMap(({ outcome }) => outcome?.[what] ?? []))].join('\n');
  const ground = state.revocation?.ground ?? 'granted_against_the_rules';
  const before: ApplicationEvent[] = [
    { type: 'revoked', ground, reasons: joined('reasons'), remedies: joined('remedies'), on },
    ...cancelTasks(state, (task) => task.kind === 'callback'),
    ...clocksEnded(context, 'delivery'),
    startClock(calendar, { key: 'delivery', on, limit: procedure.limits.delivery.workingDays }),
    { type: 'entered', status: 'revoked' },
  ];
  return [...before, ...openTasksOf(context, fold(before, state), 'approved')];
}
