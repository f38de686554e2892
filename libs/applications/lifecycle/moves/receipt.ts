import { workingDaysAfter } from '#calendar';
import { promisedDays } from '#zones/procedure';
import {
  endClock,
  examinationClocks,
  examinationKeys,
  resumeClock,
  startClock,
  type ClockKey,
} from '../../clock/index.js';
import { laneOf, materialsFor } from '../../procedure/index.js';
import type { CommandOf, Submission } from '../rules/commands.js';
import type { ApplicationEvent } from '../events/events.js';
import { cancelTasks, openTasksOf, rescheduleTasks } from '../limits/task-opening.js';
import { fold } from '../events/evolve.js';
import { today, type RuleContext } from '../rules/rule-context.js';
import type { Paper } from '../state/application-state.js';
import { checkDone } from './tasks.js';

/** 提交: receipt, not acceptance. Both are dated (Administrative Licensing Law art. 32). */
export function submit(command: CommandOf<'submit'>, context: RuleContext): ApplicationEvent[] {
  return [submitted(command, context), ...receive(context, [submitted(command, context)])];
}

function submitted(command: Submission, context: RuleContext): ApplicationEvent {
  const { projectId, projectName, facts, contentHash, promised } = command;
  const lane = laneOf(context.procedure, facts);
  const round = context.state.round + 1;
  const receivedOn = today(context);
  return { type: 'submitted', round, projectId, projectName, facts, lane, receivedOn, contentHash, promised };
}

function receive(context: RuleContext, before: ApplicationEvent[]): ApplicationEvent[] {
  const { calendar, procedure, state } = context;
  const on = today(context);
  return [
    startClock(calendar, { key: 'acceptance', on, limit: procedure.limits.acceptance.workingDays }),
    { type: 'entered', status: 'received' },
    ...openTasksOf(context, fold(before, state), 'received'),
  ];
}

/** 补正后再次提交: back to the status that the notice came from. */
export function resubmit(command: CommandOf<'resubmit'>, context: RuleContext): ApplicationEvent[] {
  const on = today(context);
  const correction = context.state.corrections.at(-1);
  const before: ApplicationEvent[] = [
    submitted(command, context),
    { type: 'corrected', answers: command.answers, on, papers: papersAfter(command, context) },
    ...clocksEnded(context, 'correction'),
  ];
  const after = correction?.from === 'in_review' ? returnToReview(context, before) : receive(context, before);
  return [...before, ...after];
}

/**
 * 容缺 after acceptance. Papers no longer asked for fall away. A required paper that is not promised again came with this
 * submission. A newly promised paper is added.
 */
function papersAfter({ facts, promised }: Submission, context: RuleContext): Paper[] {
  const { state, procedure } = context;
  if (state.acceptedOn === null) return state.papers;
  const asked = new Map(materialsFor(procedure, facts).map(({ key, required }) => [key, required]));
  const cameNow = ({ material, providedOn }: Paper) =>
    providedOn === null && asked.get(material) === true && !promised.includes(material);
  const kept = state.papers.filter(({ material, providedOn }) => providedOn !== null || asked.has(material));
  const known = kept.map(({ material }) => material);
  const added = promised.filter((material) => !known.includes(material));
  return [
    ...kept.map((paper) => (cameNow(paper) ? { ...paper, providedOn: today(context) } : paper)),
    ...promisedPapers({ ...context, state: { ...state, promised: added } }),
  ];
}

function returnToReview(context: RuleContext, before: ApplicationEvent[]): ApplicationEvent[] {
  const { calendar } = context;
  const resumed = examinationClocks(context.state.clocks).map((clock) => resumeClock(calendar, clock, today(context)));
  const state = fold([...before, ...resumed], context.state);
  return [
    ...resumed,
    { type: 'entered', status: 'in_review' },
    ...rescheduleTasks(context, state),
    ...openTasksOf(context, state, 'in_review'),
  ];
}

export const accept = (command: CommandOf<'accept'>, context: RuleContext): ApplicationEvent[] => [
  ...checkDone(context, { choice: 'accept', checklist: command.checklist }),
  ...acceptance(context, { acceptedOn: acceptanceDay(context), deemed: false, papers: [] }),
];

/** 容缺受理. */
export const acceptWithPapersToFollow = (command: CommandOf<'acceptWithPapersToFollow'>, context: RuleContext) => [
  ...checkDone(context, { choice: 'accept', checklist: command.checklist }),
  ...acceptance(context, {
    acceptedOn: acceptanceDay(context),
    deemed: false,
    papers: command.papers.map((paper) => ({ ...paper, providedOn: null })),
  }),
];

/** 逾期视为受理, art. 32(4): accepted by law, as of the day of receipt. */
export const deemAccepted = (_: CommandOf<'deemAccepted'>, context: RuleContext): ApplicationEvent[] => [
  ...cancelTasks(context.state),
  ...acceptance(context, { acceptedOn: receiptDay(context), deemed: true, papers: promisedPapers(context) }),
];

/** Promised papers stay due, within the time for corrections. */
export function promisedPapers({ calendar, procedure, state, ...context }: RuleContext): Paper[] {
  const dueOn = workingDaysAfter(calendar, today(context), procedure.limits.correction.workingDays);
  return state.promised.map((material) => ({ material, dueOn, providedOn: null }));
}

const receiptDay = (context: RuleContext) => context.state.receivedOn ?? today(context);

/** Art. 32(5): after corrections, the day of the last submission. */
const acceptanceDay = (context: RuleContext) =>
  context.state.corrections.length > 0 ? receiptDay(context) : today(context);

interface Acceptance {
  acceptedOn: string;
  deemed: boolean;
  papers: Paper[];
}

/** Starts the statutory (art. 42) and the promised clock, and opens the tasks of the review. */
export function acceptance(context: RuleContext, accepted: Acceptance): ApplicationEvent[] {
  const { state } = context;
  return [
    { type: 'accepted', ...accepted },
    ...clocksEnded(context, 'acceptance'),
    ...examinationStarts(context, accepted.acceptedOn),
    { type: 'entered', status: 'in_review' },
    ...openTasksOf(context, state, 'in_review'),
  ];
}

function examinationStarts({ calendar, procedure, state }: RuleContext, on: string): ApplicationEvent[] {
  const limits = {
    promised: promisedDays(procedure, state.lane ?? ''),
    statutory: procedure.limits.statutory.workingDays,
  };
  return examinationKeys
    .filter((key) => limits[key] > 0)
    .map((key) => startClock(calendar, { key, on, limit: limits[key] }));
}

export const refuseAcceptance = (command: CommandOf<'refuseAcceptance'>, context: RuleContext): ApplicationEvent[] => [
  ...checkDone(context, { choice: 'refuse', reasons: command.reasons }),
  { type: 'acceptance_refused', reasons: command.reasons, on: today(context) },
  ...clocksEnded(context, 'acceptance'),
  { type: 'entered', status: 'not_accepted' },
];

export const provide = ({ material }: CommandOf<'provide'>, context: RuleContext): ApplicationEvent[] => [
  { type: 'paper_provided', material, on: today(context) },
];

export function clocksEnded({ calendar, state, ...context }: RuleContext, ...keys: ClockKey[]): ApplicationEvent[] {
  return state.clocks
    .filter(({ key, endedOn }) => endedOn === null && keys.includes(key))
    .map((clock) => endClock(calendar, clock, today(context)));
}
