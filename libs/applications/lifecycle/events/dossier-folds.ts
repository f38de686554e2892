import type { ApplicationState, Correction, DossierChange, NotedDefects } from '../state/application-state.js';
import type { Folds } from './events.js';
import { sittingEnded } from './panel-folds.js';
import { withParticipants } from './task-folds.js';

/** Submissions, corrections and acceptance. */
export const dossierFolds = {
  drafted: (_, { zoneId, kind, procedureVersion, enterpriseId, projectId, baseline = null }) => ({
    zoneId,
    kind,
    procedureVersion,
    enterpriseId,
    projectId,
    baseline,
  }),
  version_adopted: (_, { to, facts, lane }) => ({ procedureVersion: to, facts, lane }),
  submitted: (state, { round, contentHash, projectId, facts, lane, receivedOn, promised }) => ({
    round,
    contentHash,
    projectId,
    facts,
    lane,
    receivedOn,
    promised,
    ...dossierChanged(state, { what: 'handed_in', key: String(round), on: receivedOn }),
  }),
  mending_asked: ({ tasks }, { items, askedOn, desk, worked }) => ({
    onSpotCorrection: { items, askedOn, desk },
    tasks: withParticipants(tasks, worked),
  }),
  mended: (_, { round, contentHash, facts, lane, promised }) => ({
    round,
    contentHash,
    facts,
    lane,
    promised,
    onSpotCorrection: null,
  }),
  defects_noted: ({ noted, tasks }, { worked, taskId, desk, items, reason, notedOn }) => ({
    noted: [...noted.filter((one) => one.taskId !== taskId), { taskId, desk, items, reason, notedOn }].filter(
      saysSomething,
    ),
    tasks: withParticipants(tasks, worked),
  }),
  correction_requested: ({ corrections, tasks }, { from, desk, requestedOn, dueOn, reasons = [], items, worked }) => ({
    corrections: [
      ...corrections,
      {
        from,
        desk,
        requestedOn,
        dueOn,
        reasons,
        items: items.map((item) => ({ ...inOneHand, desk, ...item })),
        answeredOn: null,
      },
    ],
    onSpotCorrection: null,
    noted: [],
    tasks: withParticipants(tasks, worked),
  }),
  corrected: ({ corrections }, { answers, on, papers }) => ({
    corrections: answered(corrections, answers, on),
    papers,
  }),
  accepted: (_, { acceptedOn, deemed, papers }) => ({
    acceptedOn,
    deemedAccepted: deemed,
    papers,
    onSpotCorrection: null,
  }),
  acceptance_refused: () => ({ onSpotCorrection: null }),
  lapsed: (state, { on }) => ({
    ...nothingPending,
    ...sittingEnded(state, { how: 'lapsed', on, reason: null, result: null }),
  }),
  withdrawn: (state, { on }) => ({
    ...nothingPending,
    ...sittingEnded(state, { how: 'withdrawn', on, reason: null, result: null }),
  }),
  paper_provided: (state, { material, on }) => ({
    papers: state.papers.map((paper) => (paper.material === material ? { ...paper, providedOn: on } : paper)),
    ...dossierChanged(state, { what: 'paper_provided', key: material, on }),
  }),
} satisfies Folds;

/** An ended application has no open request and no suspension. */
const nothingPending = { onSpotCorrection: null, noted: [], extensionAsked: null, suspension: null };

/** Defaults for items older than joint notices. */
const inOneHand = { follows: null };

const saysSomething = ({ items }: NotedDefects) => items.length > 0;

/** Changes before acceptance do not count: nothing has been examined yet. */
function dossierChanged(
  { acceptedOn, changes, seq }: ApplicationState,
  changed: Omit<DossierChange, 'seq'>,
): Partial<ApplicationState> {
  return acceptedOn === null ? {} : { changes: [...changes, { seq: seq + 1, ...changed }] };
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
