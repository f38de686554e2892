import { longestPromise, promiseSource } from '#zones/procedure';
import { changeLimit, examinationClocks, examinationKeys, startClock, type ClockState } from '../../clock/index.js';
import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { fold } from '../evolve.js';
import { cancelTasks, openTasksOf, reopenTask } from '../opening.js';
import { sittingVotes } from '../sitting.js';
import { currentRound, officeOf, today, type Situation } from '../situation.js';
import type { ApplicationState, Decision, PanelReason, PanelResult, Task } from '../state.js';
import { ended } from './receiving.js';

/** 联审: the statutory clock becomes the one for joint handling, art. 42(2). */
export function convenePanel(situation: Situation, reasons: PanelReason[]): ApplicationEvent[] {
  const { procedure, state } = situation;
  return [
    {
      type: 'panel_convened',
      reasons,
      on: today(situation),
      mode: procedure.panel.sitting,
      office: officeOf(procedure),
    },
    ...examinationClocks(state.clocks).flatMap((clock) => limitWithPanel(situation, clock)),
    { type: 'entered', status: 'in_panel' },
    ...openTasksOf(situation, state, 'in_panel'),
  ];
}

/** The promise grows by the time of the panel, once: a panel that sits again has to keep what was promised. */
function limitWithPanel(situation: Situation, clock: ClockState): ApplicationEvent[] {
  const { calendar, procedure, state } = situation;
  const { workingDays, source } = procedure.limits.joint;
  const on = today(situation);
  if (clock.key === 'statutory') {
    return [changeLimit(calendar, clock, { on, limit: Math.max(workingDays, clock.limit), source: source.zh })];
  }
  const more = state.panel ? 0 : longestPromise(procedure, 'in_panel', state.lane ?? '');
  return more === 0 ? [] : [changeLimit(calendar, clock, { on, limit: clock.limit + more, source: promiseSource.zh })];
}

export const openApproval = (situation: Situation): ApplicationEvent[] => [
  { type: 'entered', status: 'in_approval' },
  ...openTasksOf(situation, situation.state, 'in_approval'),
];

/** The votes are counted and bind the signers. A veto refuses. */
export function closePanel(_: CommandOf<'closePanel'>, situation: Situation): ApplicationEvent[] {
  const before: ApplicationEvent[] = [
    { type: 'panel_closed', ...tally(situation) },
    ...cancelTasks(situation.state, ({ kind }) => kind !== 'vote'),
  ];
  return [...before, ...openApproval({ ...situation, state: fold(before, situation.state) })];
}

function tally(situation: Situation): PanelResult {
  const { procedure, state } = situation;
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
    closedOn: today(situation),
  };
}

/** 双签: both approve, both refuse, one returns, or they differ and the panel decides, once. */
export function settleSignatures(situation: Situation): ApplicationEvent[] {
  const signed = currentRound(situation.state, 'signature');
  const returning = signed.find(({ outcome }) => outcome?.choice === 'return')?.outcome;
  if (returning) return sendBack(situation, returning.returnTo ?? '', returning.reasons ?? returning.opinion ?? '');
  return signed.some(({ state }) => state !== 'done') ? [] : settleChoices(situation, signed);
}

function settleChoices(situation: Situation, signed: Task[]): ApplicationEvent[] {
  const choices = new Set(signed.map(({ outcome }) => outcome?.choice));
  if (choices.size > 1) return convenePanel(situation, ['signatures_differ']);
  return choices.has('refuse') ? decide(situation, 'refuse') : publish(situation);
}

function sendBack(situation: Situation, to: string, reason: string): ApplicationEvent[] {
  const cancelled = cancelTasks(situation.state);
  return [
    { type: 'returned', to, reason },
    ...cancelled,
    { type: 'entered', status: 'in_review' },
    ...reopenTask(situation, fold(cancelled, situation.state), to),
  ];
}

/** 公示: the period counts its first day in. A procedure without one is decided at once. */
function publish(situation: Situation): ApplicationEvent[] {
  const { workingDays } = situation.procedure.limits.notice;
  if (workingDays === 0) return decide(situation, 'approve');
  const clock = startClock(situation.calendar, {
    key: 'notice',
    on: today(situation),
    limit: workingDays,
    inclusive: true,
  });
  return [{ type: 'entered', status: 'in_notice' }, clock];
}

export const closeNotice = (_: CommandOf<'closeNotice'>, situation: Situation) => [
  ...ended(situation, 'notice'),
  ...decide(situation, 'approve'),
];

/** 决定, and the ten working days for its delivery (art. 44). */
function decide(situation: Situation, outcome: Decision['outcome']): ApplicationEvent[] {
  const { calendar, procedure, state } = situation;
  const on = today(situation);
  const before: ApplicationEvent[] = [
    { type: 'decided', outcome, decidedOn: on, reasons: said(state, 'reasons'), remedies: said(state, 'remedies') },
    ...ended(situation, ...examinationKeys),
    startClock(calendar, { key: 'delivery', on, limit: procedure.limits.delivery.workingDays }),
    { type: 'entered', status: outcome === 'approve' ? 'approved' : 'refused' },
  ];
  return [...before, ...openTasksOf(situation, fold(before, state), 'approved')];
}

function said(state: ApplicationState, what: 'reasons' | 'remedies'): string | null {
  const texts = currentRound(state, 'signature').flatMap(({ outcome }) => outcome?.[what] ?? []);
  return texts.length > 0 ? [...new Set(texts)].join('\n') : null;
}
