import { panelNeeded } from '../procedure/index.js';
import type { ApplicationEvent } from './events.js';
import { fold } from './evolve.js';
import { closePanel, convenePanel, openApproval, settleSignatures } from './moves/deciding.js';
import { acceptance, promisedPapers } from './moves/receiving.js';
import { isReview, openTasks, today, type Situation } from './situation.js';
import type { PanelReason } from './state.js';
import type { Status } from './statuses.js';

/** What follows when nothing is left to do in a status. */
const completions: Partial<Record<Status, (situation: Situation) => ApplicationEvent[]>> = {
  received: (situation) =>
    acceptance(situation, { acceptedOn: today(situation), deemed: false, papers: promisedPapers(situation) }),
  in_review: completeReview,
  in_panel: (situation) => closePanel({ type: 'closePanel' }, situation),
};

/** Follows a decision through every status that it completes, also one that has no task and is passed through. */
export function settle(situation: Situation, events: ApplicationEvent[]): ApplicationEvent[] {
  const now = { ...situation, state: fold(events, situation.state) };
  const next = follow(now);
  return next.length === 0 ? events : settle(situation, [...events, ...next]);
}

function follow(situation: Situation): ApplicationEvent[] {
  const { state } = situation;
  if (state.status === 'in_approval') return settleSignatures(situation);
  return openTasks(state).length > 0 ? [] : (completions[state.status]?.(situation) ?? []);
}

function completeReview(situation: Situation): ApplicationEvent[] {
  const { state, procedure } = situation;
  if (state.panel) return openApproval(situation);
  const objects = state.tasks.some((task) => isReview(task) && task.outcome?.choice === 'object');
  const reasons: PanelReason[] = [
    ...(objects ? (['objection'] as const) : []),
    ...(panelNeeded(procedure, state.facts) ? (['by_rule'] as const) : []),
  ];
  return reasons.length > 0 ? convenePanel(situation, reasons) : openApproval(situation);
}
