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
import { withNames, type PersonOf } from '../parts/people.view.js';
import { ApplicationSummaryResponse } from '../parts/lists.dto.js';
import { NotedDefectsResponse } from '../parts/record.dto.js';
import { RevocationResponse } from '../parts/decision/rating-and-revocation.dto.js';
import { CaseTaskResponse } from '../parts/task-and-clock.dto.js';
import { ApplicationFacts, StateFacts, type ApplicationResponse } from './application.dto.js';
import { conditionView } from '../parts/decision/condition.view.js';
import { panelView } from '../parts/decision/panel.view.js';
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
  person: PersonOf;
  actor: Actor;
  today: Today;
}

export function applicationView(shown: Shown): ApplicationResponse {
  const { application, procedure, enterprise, commands, form, today } = shown;
  const { lane, state } = application;
  return {
    ...ApplicationFacts.from(application),
    ...StateFacts.from(state),
    ...foremostView(today, state),
    form,
    enterprise,
    commands,
    flags: flagsOf(state),
    conditions: state.conditions.map((condition) => conditionView(condition, today)),
    revocation: revocationOf(state),
    laneTitle: procedure.lanes.find(({ key }) => key === lane)?.title ?? null,
    materials: materialsView(shown),
    tasks: state.tasks.map((task) => taskView(task, shown)),
    clocks: state.clocks.map((clock) => clockView(clock, state, procedure, today)),
    turn: turnOf(state),
    hearingEndsOn: hearingEndsOn({ state, procedure, calendar: today.calendar }),
    correction: state.corrections.at(-1) ?? null,
    changesSinceReview: changesSinceReview(state),
    siteChecks: siteChecksOf(shown),
    panel: panelView(state, shown.person),
    notedDefects: state.noted.map(NotedDefectsResponse.from),
    papersToFollow: state.papers,
  };
}

const siteChecksOf = ({ application, person }: Shown) =>
  application.state.siteChecks.map(({ officers, ...visit }) => ({ ...visit, officers: officers.map(person) }));

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
    key,
    title,
    required,
    mayFollow,
    attached: files.get(key) ?? 0,
    promised: application.state.promised.includes(key),
  }));
}

function taskView(task: Task, { application, procedure, person, actor, today }: Shown): CaseTaskResponse {
  const { key, state, holder, onBehalfOf, promised, outcome, asked } = task;
  const dueOn = runningDueOn(application.state, task);
  return {
    ...CaseTaskResponse.from(task),
    title: titleOf(procedure, key),
    claimedBy: person(holder),
    claimedFor: person(onBehalfOf),
    mine: state === 'claimed' && holdingMandate(actor, task) !== undefined,
    outcome: outcome && withNames(outcome, person),
    asked: asked && withNames(asked, person),
    ...limitView(today, { dueOn, days: promised }),
  };
}

/** Which desk proposes is told, and not who. */
function revocationOf(state: ApplicationState) {
  if (!state.revocation) return null;
  return { ...RevocationResponse.from(state.revocation), statementDueOn: statementDueOn(state) };
}

export const summaryView = (
  application: Application,
  enterprise: ApplicantResponse,
  today: Today,
): ApplicationSummaryResponse => ({
  ...ApplicationSummaryResponse.from(application),
  ...foremostView(today, application.state),
  enterprise,
  turn: turnOf(application.state),
});
