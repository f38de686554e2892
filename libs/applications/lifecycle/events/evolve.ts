import type { ApplicationEvent, EventType } from './events.js';
import { deliveryFolds } from './delivery-folds.js';
import { revocationFolds } from './revocation-folds.js';
import { cardFolds } from './card-folds.js';
import { conditionFolds } from './condition-folds.js';
import { decisionFolds } from './decision-folds.js';
import { dossierFolds } from './dossier-folds.js';
import type { Fold } from './events.js';
import { panelFolds } from './panel-folds.js';
import { clockFolds } from './clock-folds.js';
import { taskFolds } from './task-folds.js';
import type { ApplicationState } from '../state/application-state.js';

/** Raised whenever the same events fold to another state, or to more columns: all are folded again. */
export const foldVersion = 11;

/** The state before the first event. */
export const initialState: ApplicationState = {
  seq: 0,
  zoneId: '',
  kind: 'entry',
  procedureVersion: 0,
  enterpriseId: '',
  projectId: null,
  baseline: null,
  status: 'draft',
  round: 0,
  contentHash: '',
  facts: {},
  lane: null,
  promised: [],
  receivedOn: null,
  acceptedOn: null,
  deemedAccepted: false,
  tasks: [],
  clocks: [],
  onSpotCorrection: null,
  corrections: [],
  noted: [],
  papers: [],
  changes: [],
  siteChecks: [],
  suspension: null,
  extended: false,
  extensionAsked: null,
  panel: null,
  sittings: [],
  recusals: [],
  hearing: null,
  objectionAnswers: [],
  conditions: [],
  decision: null,
  delivery: null,
  cards: [],
  rating: null,
  revocation: null,
  reminders: [],
};

const folds: { [Type in EventType]: Fold<Type> } = {
  ...dossierFolds,
  ...taskFolds,
  ...clockFolds,
  ...panelFolds,
  ...decisionFolds,
  ...conditionFolds,
  ...deliveryFolds,
  ...revocationFolds,
  ...cardFolds,
};

/** Every type of event. */
export const eventTypes = Object.keys(folds) as EventType[];

/** Total: never throws, whatever the event says. */
export function evolve(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  const fold = folds[event.type] as Fold<EventType>;
  return { ...state, ...fold(state, event), seq: state.seq + 1 };
}

export function fold(events: readonly ApplicationEvent[], from: ApplicationState = initialState): ApplicationState {
  return events.reduce(evolve, from);
}
