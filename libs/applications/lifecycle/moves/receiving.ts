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
import type { CommandOf, Submission } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { cancelTasks, openTasksOf, rescheduleTasks } from '../opening.js';
import { fold } from '../evolve.js';
import { today, type Situation } from '../situation.js';
import type { Paper } from '../state.js';
import { checked } from './tasks.js';

/** 提交: receipt, not acceptance. Both are dated (Administrative Licensing Law art. 32). */
export function submit(command: CommandOf<'submit'>, situation: Situation): ApplicationEvent[] {
  return [submitted(command, situation), ...receive(situation, [submitted(command, situation)])];
}

function submitted(command: Submission, situation: Situation): ApplicationEvent {
  const { projectId, projectName, facts, contentHash, promised } = command;
  const lane = laneOf(situation.procedure, facts);
  const round = situation.state.round + 1;
  const receivedOn = today(situation);
  return { type: 'submitted', round, projectId, projectName, facts, lane, receivedOn, contentHash, promised };
}

function receive(situation: Situation, before: ApplicationEvent[]): ApplicationEvent[] {
  const { calendar, procedure, state } = situation;
  const on = today(situation);
  return [
    startClock(calendar, { key: 'acceptance', on, limit: procedure.limits.acceptance.workingDays }),
    { type: 'entered', status: 'received' },
    ...openTasksOf(situation, fold(before, state), 'received'),
  ];
}

/** 补正后再次提交: back to where the notice came from. */
export function resubmit(command: CommandOf<'resubmit'>, situation: Situation): ApplicationEvent[] {
  const on = today(situation);
  const correction = situation.state.corrections.at(-1);
  const before: ApplicationEvent[] = [
    submitted(command, situation),
    { type: 'corrected', answers: command.answers, on, papers: papersAfter(command, situation) },
    ...ended(situation, 'correction'),
  ];
  const after = correction?.from === 'in_review' ? returnToReview(situation, before) : receive(situation, before);
  return [...before, ...after];
}

/**
 * 容缺 after acceptance: what is not asked for any more falls away, what was required and is not promised again has
 * come with the corrected papers, and what is promised for the first time is owed from now on.
 */
function papersAfter({ facts, promised }: Submission, situation: Situation): Paper[] {
  const { state, procedure } = situation;
  if (state.acceptedOn === null) return state.papers;
  const asked = new Map(materialsFor(procedure, facts).map(({ key, required }) => [key, required]));
  const hasCome = ({ material, providedOn }: Paper) =>
    providedOn === null && asked.get(material) === true && !promised.includes(material);
  const kept = state.papers.filter(({ material, providedOn }) => providedOn !== null || asked.has(material));
  const known = kept.map(({ material }) => material);
  const added = promised.filter((material) => !known.includes(material));
  return [
    ...kept.map((paper) => (hasCome(paper) ? { ...paper, providedOn: today(situation) } : paper)),
    ...promisedPapers({ ...situation, state: { ...state, promised: added } }),
  ];
}

function returnToReview(situation: Situation, before: ApplicationEvent[]): ApplicationEvent[] {
  const { calendar } = situation;
  const resumed = examinationClocks(situation.state.clocks).map((clock) =>
    resumeClock(calendar, clock, today(situation)),
  );
  const state = fold([...before, ...resumed], situation.state);
  return [
    ...resumed,
    { type: 'entered', status: 'in_review' },
    ...rescheduleTasks(situation, state),
    ...openTasksOf(situation, state, 'in_review'),
  ];
}

export const accept = (command: CommandOf<'accept'>, situation: Situation): ApplicationEvent[] => [
  ...checked(situation, { choice: 'accept', checklist: command.checklist }),
  ...acceptance(situation, { acceptedOn: acceptanceDay(situation), deemed: false, papers: [] }),
];

/** 容缺受理. */
export const acceptWithPapersToFollow = (command: CommandOf<'acceptWithPapersToFollow'>, situation: Situation) => [
  ...checked(situation, { choice: 'accept', checklist: command.checklist }),
  ...acceptance(situation, {
    acceptedOn: acceptanceDay(situation),
    deemed: false,
    papers: command.papers.map((paper) => ({ ...paper, providedOn: null })),
  }),
];

/** 逾期视为受理, art. 32(4): accepted by law, as of the day of receipt. */
export const deemAccepted = (_: CommandOf<'deemAccepted'>, situation: Situation): ApplicationEvent[] => [
  ...cancelTasks(situation.state),
  ...acceptance(situation, { acceptedOn: receiptDay(situation), deemed: true, papers: promisedPapers(situation) }),
];

/** What was promised stays owed, by the time the zone sets for corrections. */
export function promisedPapers({ calendar, procedure, state, ...situation }: Situation): Paper[] {
  const dueOn = workingDaysAfter(calendar, today(situation), procedure.limits.correction.workingDays);
  return state.promised.map((material) => ({ material, dueOn, providedOn: null }));
}

const receiptDay = (situation: Situation) => situation.state.receivedOn ?? today(situation);

/** Art. 32(5): after corrections, the day the last one came in. */
const acceptanceDay = (situation: Situation) =>
  situation.state.corrections.length > 0 ? receiptDay(situation) : today(situation);

interface Acceptance {
  acceptedOn: string;
  deemed: boolean;
  papers: Paper[];
}

/** Starts the statutory clock (art. 42) and that of the promise, and gives every desk that is needed its task. */
export function acceptance(situation: Situation, accepted: Acceptance): ApplicationEvent[] {
  const { state } = situation;
  return [
    { type: 'accepted', ...accepted },
    ...ended(situation, 'acceptance'),
    ...examinationStarts(situation, accepted.acceptedOn),
    { type: 'entered', status: 'in_review' },
    ...openTasksOf(situation, state, 'in_review'),
  ];
}

function examinationStarts({ calendar, procedure, state }: Situation, on: string): ApplicationEvent[] {
  const limits = {
    promised: promisedDays(procedure, state.lane ?? ''),
    statutory: procedure.limits.statutory.workingDays,
  };
  return examinationKeys
    .filter((key) => limits[key] > 0)
    .map((key) => startClock(calendar, { key, on, limit: limits[key] }));
}

export const refuseAcceptance = (command: CommandOf<'refuseAcceptance'>, situation: Situation): ApplicationEvent[] => [
  ...checked(situation, { choice: 'refuse', reasons: command.reasons }),
  { type: 'acceptance_refused', reasons: command.reasons, on: today(situation) },
  ...ended(situation, 'acceptance'),
  { type: 'entered', status: 'not_accepted' },
];

export const provide = ({ material }: CommandOf<'provide'>, situation: Situation): ApplicationEvent[] => [
  { type: 'paper_provided', material, on: today(situation) },
];

export function ended({ calendar, state, ...situation }: Situation, ...keys: ClockKey[]): ApplicationEvent[] {
  return state.clocks
    .filter(({ key, endedOn }) => endedOn === null && keys.includes(key))
    .map((clock) => endClock(calendar, clock, today(situation)));
}
