import { evolveClocks, type ClockEvent } from '../clock/index.js';
import type { ApplicationEvent, EventOf, EventType } from './events.js';
import type { ApplicationState, Correction, Task } from './state.js';

type Fold<Type extends EventType> = (state: ApplicationState, event: EventOf<Type>) => Partial<ApplicationState>;

/** Raised whenever the same events come to fold to something else, so that stored states are folded anew. */
export const foldVersion = 1;

/** What an application is before anything has happened to it. */
export const nothing: ApplicationState = {
  seq: 0,
  zoneId: '',
  kind: 'entry',
  procedureVersion: 0,
  enterpriseId: '',
  projectId: null,
  status: 'draft',
  round: 0,
  facts: {},
  lane: null,
  promised: [],
  receivedOn: null,
  acceptedOn: null,
  deemedAccepted: false,
  tasks: [],
  clocks: [],
  corrections: [],
  papers: [],
  suspension: null,
  extended: false,
  panel: null,
  conditions: [],
  decision: null,
  delivery: null,
};

const clockFold = (state: ApplicationState, event: ClockEvent) => ({ clocks: evolveClocks(state.clocks, event) });

const folds: { [Type in EventType]: Fold<Type> } = {
  drafted: (_, { zoneId, kind, procedureVersion, enterpriseId, projectId }) => ({
    zoneId,
    kind,
    procedureVersion,
    enterpriseId,
    projectId,
  }),
  submitted: (_, { round, projectId, facts, lane, receivedOn, promised }) => ({
    ...{ round, projectId, facts, lane, receivedOn, promised },
  }),
  corrected: ({ corrections }, { answers, on, papers }) => ({
    corrections: answered(corrections, answers, on),
    papers,
  }),
  accepted: (_, { acceptedOn, deemed, papers }) => ({ acceptedOn, deemedAccepted: deemed, papers }),
  correction_requested: ({ corrections }, { from, desk, requestedOn, dueOn, items }) => ({
    corrections: [...corrections, { from, desk, requestedOn, dueOn, items, answeredOn: null }],
  }),
  acceptance_refused: () => ({}),
  lapsed: () => ({}),
  withdrawn: () => ({}),
  task_opened: ({ tasks }, { task }) => ({ tasks: [...tasks, task] }),
  task_claimed: ({ tasks }, { taskId, by }) => change(tasks, taskId, { state: 'claimed', holder: by }),
  task_released: ({ tasks }, { taskId }) => change(tasks, taskId, { state: 'open', holder: null }),
  task_rescheduled: ({ tasks }, { taskId, dueOn }) => change(tasks, taskId, { dueOn }),
  task_done: ({ tasks }, { taskId, outcome }) => change(tasks, taskId, { state: 'done', outcome }),
  task_cancelled: ({ tasks }, { taskId }) => change(tasks, taskId, { state: 'cancelled', holder: null }),
  panel_convened: (_, { reasons, on }) => ({ panel: { reasons, convenedOn: on, result: null } }),
  panel_closed: ({ panel }, { outcome, approvals, refusals, abstentions, vetoes, closedOn }) => ({
    panel: panel && { ...panel, result: { outcome, approvals, refusals, abstentions, vetoes, closedOn } },
  }),
  returned: () => ({}),
  conditions_set: (_, { conditions }) => ({ conditions }),
  condition_met: ({ conditions }, { conditionId, on, evidence }) => ({
    conditions: conditions.map((one) => (one.id === conditionId ? { ...one, metOn: on, evidence } : one)),
  }),
  paper_provided: ({ papers }, { material, on }) => ({
    papers: papers.map((paper) => (paper.material === material ? { ...paper, providedOn: on } : paper)),
  }),
  suspended: (_, { kind, reason, since, expectedEnd }) => ({ suspension: { kind, reason, since, expectedEnd } }),
  resumed: () => ({ suspension: null }),
  extended: () => ({ extended: true }),
  objected: () => ({}),
  decided: (_, { outcome, decidedOn, reasons, remedies }) => ({
    decision: { outcome, decidedOn, reasons, remedies },
  }),
  delivered: (_, { deliveredOn, method }) => ({ delivery: { deliveredOn, method, confirmedOn: null } }),
  delivery_confirmed: ({ delivery }, { on }) => ({ delivery: delivery && { ...delivery, confirmedOn: on } }),
  entered: (_, { status }) => ({ status }),
  clock_started: clockFold,
  clock_stopped: clockFold,
  clock_resumed: clockFold,
  clock_limit_changed: clockFold,
  clock_ended: clockFold,
};

/** Total: never throws, whatever the event says. */
export function evolve(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  const fold = folds[event.type] as Fold<EventType>;
  return { ...state, ...fold(state, event), seq: state.seq + 1 };
}

export function fold(events: readonly ApplicationEvent[], from: ApplicationState = nothing): ApplicationState {
  return events.reduce(evolve, from);
}

function change(tasks: Task[], id: string, difference: Partial<Task>): Partial<ApplicationState> {
  return { tasks: tasks.map((task) => (task.id === id ? { ...task, ...difference } : task)) };
}

function answered(corrections: Correction[], answers: { item: string; answer: string }[], on: string): Correction[] {
  const answerOf = new Map(answers.map(({ item, answer }) => [item, answer]));
  const last = corrections.length - 1;
  return corrections.map((correction, place) =>
    place === last
      ? {
          ...correction,
          answeredOn: on,
          items: correction.items.map((item) => ({ ...item, answer: answerOf.get(item.id) ?? null })),
        }
      : correction,
  );
}
