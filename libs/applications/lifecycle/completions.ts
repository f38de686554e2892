import { panelNeeded } from '../procedure/index.js';
import type { ApplicationEvent } from './events/events.js';
import { fold } from './events/evolve.js';
import { closePanel, completeSignatures, convenePanel, openApproval } from './moves/decision.js';
import { acceptance, promisedPapers } from './moves/receipt.js';
import { isReview, openTasks, today, type RuleContext } from './rules/rule-context.js';
import type { PanelReason } from './state/application-state.js';
import type { Status } from './state/statuses.js';

/** What follows by itself once nothing is left to do in a status. */
export interface Completion {
  of: Status;
  to: readonly Status[];
  /** None while something is left to do. */
  events: (context: RuleContext) => ApplicationEvent[];
}

const unlessTasksAreOpen =
  (events: Completion['events']): Completion['events'] =>
  (context) =>
    openTasks(context.state).length > 0 ? [] : events(context);

export const receipt: Completion = {
  of: 'received',
  to: ['in_review'],
  events: unlessTasksAreOpen((context) =>
    acceptance(context, { acceptedOn: today(context), deemed: false, papers: promisedPapers(context) }),
  ),
};

export const review: Completion = {
  of: 'in_review',
  to: ['in_panel', 'in_approval'],
  events: unlessTasksAreOpen(completeReview),
};

export const votes: Completion = {
  of: 'in_panel',
  to: ['in_approval'],
  events: unlessTasksAreOpen((context) => closePanel({ type: 'closePanel' }, context)),
};

/** 双签. A return does not wait for the other signature. */
export const signatures: Completion = {
  of: 'in_approval',
  to: ['in_notice', 'approved', 'refused', 'in_review', 'in_panel'],
  events: completeSignatures,
};

export const completions: readonly Completion[] = [receipt, review, votes, signatures];

/** The events of a command, then those of each status that has nothing left to do. */
export function runCompletions(
  then: readonly Completion[],
  context: RuleContext,
  events: ApplicationEvent[],
): ApplicationEvent[] {
  if (then.length === 0) return events;
  const after = { ...context, state: fold(events, context.state) };
  const next = then.find(({ of }) => of === after.state.status)?.events(after) ?? [];
  return next.length === 0 ? events : runCompletions(completions, context, [...events, ...next]);
}

function completeReview(context: RuleContext): ApplicationEvent[] {
  const { state, procedure } = context;
  if (state.panel) return openApproval(context);
  const reasons: PanelReason[] = [];
  if (state.tasks.some((task) => isReview(task) && task.outcome?.choice === 'object')) reasons.push('objection');
  if (panelNeeded(procedure, state.facts)) reasons.push('by_rule');
  return reasons.length > 0 ? convenePanel(context, reasons) : openApproval(context);
}
