import { longestPromise, promiseSource } from '#zones/procedure';
import { changeLimit, examinationClocks, examinationKeys, startClock, type ClockState } from '../../clock/index.js';
import type { CommandOf } from '../rules/commands.js';
import type { ApplicationEvent } from '../events/events.js';
import { fold } from '../events/evolve.js';
import { cancelTasks, openTasksOf, reopenTask } from '../limits/task-opening.js';
import { sittingVotes } from '../rules/sitting.js';
import { currentRound, officeOf, today, type RuleContext } from '../rules/rule-context.js';
import type { ApplicationState, Decision, PanelReason, PanelResult, Task } from '../state/application-state.js';
import { clocksEnded } from './receipt.js';

/** 联审: the statutory clock becomes the one for joint handling, art. 42(2). */
export function convenePanel(context: RuleContext, reasons: PanelReason[]): ApplicationEvent[] {
  const { procedure, state } = context;
  return [
    {
      type: 'panel_convened',
      reasons,
      on: today(context),
      mode: procedure.panel.sitting,
      office: officeOf(procedure),
    },
    ...examinationClocks(state.clocks).flatMap((clock) => limitWithPanel(context, clock)),
    { type: 'entered', status: 'in_panel' },
    ...openTasksOf(context, state, 'in_panel'),
  ];
}

/** The promise grows by the time of the panel, once only. */
function limitWithPanel(context: RuleContext, clock: ClockState): ApplicationEvent[] {
  const { calendar, procedure, state } = context;
  const { workingDays, source } = procedure.limits.joint;
  const on = today(context);
  if (clock.key === 'statutory') {
    return [changeLimit(calendar, clock, { on, limit: Math.max(workingDays, clock.limit), source: source.zh })];
  }
  const more = state.panel ? 0 : longestPromise(procedure, 'in_panel', state.lane ?? '');
  return more === 0 ? [] : [changeLimit(calendar, clock, { on, limit: clock.limit + more, source: promiseSource.zh })];
}

export const openApproval = (context: RuleContext): ApplicationEvent[] => [
  { type: 'entered', status: 'in_approval' },
  ...openTasksOf(context, context.state, 'in_approval'),
];

/** The votes are counted and bind the signers. A veto refuses. */
export function closePanel(_: CommandOf<'closePanel'>, context: RuleContext): ApplicationEvent[] {
  const before: ApplicationEvent[] = [
    { type: 'panel_closed', ...tally(context) },
    ...cancelTasks(context.state, ({ kind }) => kind !== 'vote'),
  ];
  return [...before, ...openApproval({ ...context, state: fold(before, context.state) })];
}

function tally(context: RuleContext): PanelResult {
  const { procedure, state } = context;
  const votes = sittingVotes(state).filter(({ state: done }) => done === 'done');
  const count = (choice: string) => votes.filter(({ outcome }) => outcome?.choice === choice).length;
  const vetoes = votes.filter(({ outcome }) => outcome?.veto).map(({ key }) => key);
  const approves = count('approve') >= procedure.panel.majority && vetoes.length === 0;
  return {
    outcome: approves ? 'approve' : 'refuse',
    approvals: count('approve'),
    refusals: count('refuse'),
    abstentions: count('abstain'),
    vetoes,
    closedOn: today(context),
  };
}

/** 双签: two alike decide; a return goes back to review; two different go to the panel. */
export function completeSignatures(context: RuleContext): ApplicationEvent[] {
  const signed = currentRound(context.state, 'signature');
  const returning = signed.find(({ outcome }) => outcome?.choice === 'return')?.outcome;
  if (returning) return sendBack(context, returning.returnTo ?? '', returning.reasons ?? returning.opinion ?? '');
  return signed.some(({ state }) => state !== 'done') ? [] : completeChoices(context, signed);
}

function completeChoices(context: RuleContext, signed: Task[]): ApplicationEvent[] {
  const choices = new Set(signed.map(({ outcome }) => outcome?.choice));
  if (choices.size > 1) return convenePanel(context, ['signatures_differ']);
  return choices.has('refuse') ? issueDecision(context, 'refuse') : publish(context);
}

function sendBack(context: RuleContext, to: string, reason: string): ApplicationEvent[] {
  const cancelled = cancelTasks(context.state);
  return [
    { type: 'returned', to, reason },
    ...cancelled,
    { type: 'entered', status: 'in_review' },
    ...reopenTask(context, fold(cancelled, context.state), to),
  ];
}

/** 公示: the period includes its first day. Without a notice the decision follows at once. */
function publish(context: RuleContext): ApplicationEvent[] {
  const { workingDays } = context.procedure.limits.notice;
  if (workingDays === 0) return issueDecision(context, 'approve');
  const clock = startClock(context.calendar, {
    key: 'notice',
    on: today(context),
    limit: workingDays,
    inclusive: true,
  });
  return [{ type: 'entered', status: 'in_notice' }, clock];
}

export const closeNotice = (_: CommandOf<'closeNotice'>, context: RuleContext) => [
  ...clocksEnded(context, 'notice'),
  ...issueDecision(context, 'approve'),
];

/** 决定, and the ten working days for its delivery (art. 44). */
function issueDecision(context: RuleContext, outcome: Decision['outcome']): ApplicationEvent[] {
  const { calendar, procedure, state } = context;
  const on = today(context);
  const before: ApplicationEvent[] = [
    {
      type: 'decided',
      outcome,
      decidedOn: on,
      reasons: outcomeFields(state, 'reasons'),
      remedies: outcomeFields(state, 'remedies'),
    },
    ...clocksEnded(context, ...examinationKeys),
    startClock(calendar, { key: 'delivery', on, limit: procedure.limits.delivery.workingDays }),
    { type: 'entered', status: outcome === 'approve' ? 'approved' : 'refused' },
  ];
  return [...before, ...openTasksOf(context, fold(before, state), 'approved')];
}

function outcomeFields(state: ApplicationState, what: 'reasons' | 'remedies'): string | null {
  const texts = currentRound(state, 'signature').flatMap(({ outcome }) => outcome?.[what] ?? []);
  return texts.length > 0 ? [...new Set(texts)].join('\n') : null;
}
