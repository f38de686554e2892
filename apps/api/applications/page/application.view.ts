import type { Application, SubmittedMaterial } from '#applications';
import {
  changesSinceReview,
  hearingEndsOn,
  holdingMandate,
  runningDueOn,
  titleOf,
  statementDueOn,
  turnOf,
  type ApplicationState,
  type AvailableCommand,
  type Task,
} from '#applications/lifecycle';
import { materialsFor } from '#applications/procedure';
import type { Actor } from '#kernel';
import type { Facts, Procedure } from '#zones/procedure';
import type { ApplicantResponse } from '../parts/people.dto.js';
import { personBy, withNames } from '../parts/people.view.js';
import type { ApplicationSummaryResponse } from '../parts/lists.dto.js';
import type { CaseTaskResponse } from '../parts/task-and-clock.dto.js';
import type { ApplicationResponse } from './application.dto.js';
import { conditionView } from '../parts/condition.view.js';
import { panelView } from '../parts/panel.view.js';
import { clockView, foremostView, limitView, type Today } from '../parts/limits.js';

/** All that an application's page shows, read before it is drawn. */
export interface Shown {
  application: Application;
  form: Record<string, unknown>;
  materials: SubmittedMaterial[];
  procedure: Procedure;
  /** Facts of the form that is shown. */
  facts: Facts;
  enterprise: ApplicantResponse;
  commands: AvailableCommand[];
  nameOf: (accountId: string) => string;
  actor: Actor;
  today: Today;
}

export function applicationView(shown: Shown): ApplicationResponse {
  const { application, procedure, enterprise, commands, form, today } = shown;
  const { id, number, kind, procedureVersion, status, version, projectId, projectName, lane, state } = application;
  return {
    ...{ id, number, kind, procedureVersion, status, version, projectId, projectName, lane },
    ...{ form, enterprise, commands },
    ...recordOf(state),
    ...foremostView(today, state),
    flags: flagsOf(state),
    conditions: state.conditions.map((condition) => conditionView(condition, today)),
    revocation: revocationOf(state),
    laneTitle: procedure.lanes.find(({ key }) => key === lane)?.title ?? null,
    materials: materialsView(shown),
    tasks: state.tasks.map((task) => taskView(task, shown)),
    clocks: state.clocks.map((clock) => clockView(clock, state, procedure, today)),
    turn: turnOf(state),
    hearingEndsOn: hearingEndsOn({ state, procedure, calendar: today.calendar }),
    correction: correctionOf(state),
    changesSinceReview: changesSinceReview(state),
    siteChecks: siteChecksOf(shown),
    panel: panelView(state, personBy(shown.nameOf)),
  };
}

const siteChecksOf = ({ application, nameOf }: Shown) =>
  application.state.siteChecks.map(({ officers, ...visit }) => ({
    ...visit,
    officers: officers.map((id) => ({ id, name: nameOf(id) })),
  }));

const recordOf = ({
  round,
  receivedOn,
  acceptedOn,
  papers,
  suspension,
  decision,
  delivery,
  onSpotCorrection,
  baseline,
  rating,
  noted,
  extensionAsked,
  objectionAnswers,
}: ApplicationState) => ({
  ...{ round, baseline, receivedOn, acceptedOn, onSpotCorrection, suspension, decision, delivery, rating },
  ...{ extensionAsked, objectionAnswers },
  notedDefects: noted.map(({ taskId, desk, reason, notedOn, items }) => ({ taskId, desk, reason, notedOn, items })),
  papersToFollow: papers,
});

const flagsOf = ({ suspension, papers, panel, extended, deemedAccepted, conditions }: ApplicationState) => ({
  suspended: suspension !== null,
  papersOutstanding: papers.some(({ providedOn }) => providedOn === null),
  viaPanel: panel !== null,
  extended,
  deemedAccepted,
  hasConditions: conditions.length > 0,
});

function materialsView({ application, procedure, facts, materials }: Shown) {
  const files = new Map(materials.map(({ material, attachments }) => [material, attachments.length]));
  return materialsFor(procedure, facts).map(({ key, title, required, mayFollow }) => ({
    ...{ key, title, required, mayFollow },
    attached: files.get(key) ?? 0,
    promised: application.state.promised.includes(key),
  }));
}

function taskView(task: Task, { application, procedure, nameOf, actor, today }: Shown): CaseTaskResponse {
  const { id, key, kind, stage, desk, state, holder, onBehalfOf, openedAt, promised, outcome, asked, urged } = task;
  const person = personBy(nameOf);
  const dueOn = runningDueOn(application.state, task);
  return {
    ...{ id, key, kind, stage, desk, state, openedAt, urged },
    title: titleOf(procedure, key),
    claimedBy: person(holder),
    claimedFor: person(onBehalfOf),
    mine: state === 'claimed' && holdingMandate(actor, task) !== undefined,
    outcome: outcome && withNames(outcome, nameOf),
    asked: asked && withNames(asked, nameOf),
    ...limitView(today, { dueOn, days: promised }),
  };
}

/** The last notice stays in view once it is answered: whoever examines the next round reads the answers. */
function correctionOf({ corrections }: ApplicationState) {
  return corrections.at(-1) ?? null;
}

/** Which desk proposes is told, and not who. */
function revocationOf(state: ApplicationState) {
  if (!state.revocation) return null;
  const { ground, reasons, desk, proposedOn, statement, result } = state.revocation;
  return { ground, reasons, desk, proposedOn, statementDueOn: statementDueOn(state), statement, result };
}

export function summaryView(
  application: Application,
  enterprise: ApplicantResponse,
  today: Today,
): ApplicationSummaryResponse {
  const { id, number, kind, status, projectName, lane, state, updatedAt } = application;
  return {
    ...{ id, number, kind, status, projectName, lane, enterprise },
    turn: turnOf(state),
    updatedAt: updatedAt.toISOString(),
    ...foremostView(today, state),
  };
}
