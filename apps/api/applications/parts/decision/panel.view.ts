import { lateSince, sittingOf, type ApplicationState } from '#applications/lifecycle';
import type { PanelResponse, SittingResponse } from './panel.dto.js';
import type { PersonOf } from '../people.view.js';

/** What a dossier says of the panel. */
export function panelView(state: ApplicationState, person: PersonOf): PanelResponse | null {
  if (!state.panel) return null;
  const { reasons, convenedOn, mode, result } = state.panel;
  const { outcome = null, approvals = null, refusals = null } = result ?? {};
  return {
    reasons,
    convenedOn,
    mode,
    outcome,
    approvals,
    refusals,
    sitting: sittingView(state),
    recusals: state.recusals.map(({ by, ...recusal }) => ({ ...recusal, by: person(by) })),
  };
}

function sittingView(state: ApplicationState): SittingResponse | null {
  const sitting = sittingOf(state);
  if (!sitting) return null;
  const { meetingId, year, serial, heldAt, place, papers, opened } = sitting;
  return {
    meetingId,
    year,
    serial,
    heldAt,
    place,
    papers,
    open: opened !== null,
    latePapers: papers ? lateSince(state, papers) : [],
  };
}

/** Why the panel sits, as far as it says nothing of what a desk or a signer said. */
const told: readonly string[] = ['by_rule', 'objection_upheld'];

/** The applicant learns that the panel meets and when; with the decision, what came of it; never who said what. */
export function panelForApplicant(panel: PanelResponse, isDecided: boolean): PanelResponse {
  const { sitting } = panel;
  return {
    ...panel,
    reasons: isDecided ? panel.reasons : panel.reasons.filter((reason) => told.includes(reason)),
    sitting: sitting && { ...sitting, meetingId: null, place: null, papers: null, latePapers: [] },
    recusals: [],
    ...(isDecided ? {} : { outcome: null, approvals: null, refusals: null }),
  };
}
