import { panelNeeded } from '../procedure/index.js';
import type { ApplicationEvent } from './events/events.js';
import { fold } from './events/evolve.js';
import { closePanel, convenePanel, openApproval, completeSignatures } from './moves/decision.js';
import { acceptance, promisedPapers } from './moves/receipt.js';
import { isReview, openTasks, today, type RuleContext } from './rules/rule-context.js';
import type { PanelReason } from './state/application-state.js';
import type { Status } from './state/statuses.js';

/** What follows when nothing is left to do in a status. */
const completions: Partial<Record<Status, (context: RuleContext) => ApplicationEvent[]>> = {
  received: (context) =>
    acceptance(context, { acceptedOn: today(context), deemed: false, papers: promisedPapers(context) }),
  in_review: completeReview,
  in_panel: (context) => closePanel({ type: 'closePanel' }, context),
};

/** Follows a decision through every status that it completes, also one that has no task and is passed through. */
export function runCompletions(context: RuleContext, events: ApplicationEvent[]): ApplicationEvent[] {
  const now = { ...context, state: fold(events, context.state) };
  const next = completionOf(now);
  return next.length === 0 ? events : runCompletions(context, [...events, ...next]);
}

function completionOf(context: RuleContext): ApplicationEvent[] {
  const { state } = context;
  if (state.status === 'in_approval') return completeSignatures(context);
  return openTasks(state).length > 0 ? [] : (completions[state.status]?.(context) ?? []);
}

function completeReview(context: RuleContext): ApplicationEvent[] {
  const { state, procedure } = context;
  if (state.panel) return openApproval(context);
  const objects = state.tasks.some((task) => isReview(task) && task.outcome?.choice === 'object');
  const reasons: PanelReason[] = [
    ...(objects ? (['objection'] as const) : []),
    ...(panelNeeded(procedure, state.facts) ? (['by_rule'] as const) : []),
  ];
  return reasons.length > 0 ? convenePanel(context, reasons) : openApproval(context);
}
