import type { ApplicationEvent, EventType } from './events.js';
import { afterwardsFolds } from './folds/afterwards.js';
import { cardsFolds } from './folds/cards.js';
import { conditionFolds } from './folds/conditions.js';
import { decidingFolds } from './folds/deciding.js';
import { dossierFolds } from './folds/dossier.js';
import type { Fold } from './folds/fold.js';
import { panelFolds } from './folds/panel.js';
import { pausesFolds } from './folds/pauses.js';
import { tasksFolds } from './folds/tasks.js';
import type { ApplicationState } from './state.js';

/** Raised whenever the same events come to fold to something else, or a column beside it says more, so that all is folded anew. */
export const foldVersion = 10;

/** What an application is before anything has happened to it. */
export const nothing: ApplicationState = {
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
  mending: null,
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
  ...tasksFolds,
  ...pausesFolds,
  ...panelFolds,
  ...decidingFolds,
  ...conditionFolds,
  ...afterwardsFolds,
  ...cardsFolds,
};

/** Everything that can happen to an application. */
export const eventTypes = Object.keys(folds) as EventType[];

/** Total: never throws, whatever the event says. */
export function evolve(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  const fold = folds[event.type] as Fold<EventType>;
  return { ...state, ...fold(state, event), seq: state.seq + 1 };
}

export function fold(events: readonly ApplicationEvent[], from: ApplicationState = nothing): ApplicationState {
  return events.reduce(evolve, from);
}
