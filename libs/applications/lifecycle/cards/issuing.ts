import { addDays, workingDaysAfter } from '#calendar';
import { isEmptyReason, type OwnCardRule } from '#zones/procedure';
import type { CommandType } from '../rules/commands.js';
import type { ApplicationEvent, EventOf } from '../events/events.js';
import { fold } from '../events/evolve.js';
import { today, type RuleContext } from '../rules/rule-context.js';
import type { Card, Task, TaskOutcome } from '../state/application-state.js';
import { hasCard, impendingLapses, type Lapse } from './lapses.js';

/** Passed limits that have no card yet. */
export const lapsesByNow = (context: RuleContext): Lapse[] =>
  impendingLapses(context.procedure, context.state).filter(({ dueOn }) => dueOn < today(context));

/**
 * 亮牌 by rule: due cards are issued before the command's own events, so that a change of task or clock hides no lapse;
 * cards for the events themselves come after. Commands of applicants and recalculations issue none before.
 */
export function withCards(
  type: CommandType,
  context: RuleContext,
  decided: (after: RuleContext) => ApplicationEvent[],
): ApplicationEvent[] {
  const due = isOfficial(type, context) ? issue(context, lapsesByNow(context)) : [];
  const after = { ...context, state: fold(due, context.state) };
  const events = decided(after);
  return [...due, ...events, ...cardsForEvents(after, events)];
}

const isOfficial = (type: CommandType, { actor, state }: RuleContext): boolean =>
  type !== 'recalculate' && actor.kind !== 'public' && actor.member?.enterpriseId !== state.enterpriseId;

/** Acceptance by silence, and a refusal without a real reason. */
function cardsForEvents(context: RuleContext, events: readonly ApplicationEvent[]): ApplicationEvent[] {
  const lapses = events.flatMap((event) => {
    if (event.type === 'accepted' && event.deemed) return deemedAcceptance(context);
    return event.type === 'task_done' ? emptyRefusal(context, event) : [];
  });
  return issue(context, lapses);
}

/** 逾期未告知: the window let the whole limit pass. */
function deemedAcceptance({ state }: RuleContext): Lapse[] {
  const rule: OwnCardRule = 'deemed_accepted';
  const dueOn = state.clocks.find(({ key }) => key === 'acceptance')?.dueOn ?? null;
  const check = state.tasks.findLast(({ kind }) => kind === 'check');
  if (!check) return [];
  const { id: taskId, desk, holder, onBehalfOf } = check;
  return [{ rule, desk, holder, onBehalfOf, taskId, dueOn, reason: null }];
}

const refusals: readonly string[] = ['refuse', 'object', 'dismiss'] satisfies TaskOutcome['choice'][];

function emptyRefusal({ state, procedure }: RuleContext, { taskId, outcome }: EventOf<'task_done'>): Lapse[] {
  const rule: OwnCardRule = 'empty_reason';
  const task = state.tasks.find(({ id }) => id === taskId);
  if (!task || !refusals.includes(outcome.choice)) return [];
  const reasons = reasonsOf(task, outcome);
  if (reasons.some((reason) => !isEmptyReason(procedure.cards, reason))) return [];
  const { by: holder, onBehalfOf } = outcome;
  return [{ rule, desk: task.desk, holder, onBehalfOf, taskId, dueOn: null, reason: reasons.join('\n') || null }];
}

/** A refusal gives reasons; an opinion or a vote may give them as its opinion. */
const reasonsOf = ({ kind }: Task, { reasons, opinion }: TaskOutcome): string[] =>
  (kind === 'opinion' || kind === 'vote' ? [reasons, opinion] : [reasons]).filter((text) => text !== null);

function issue(context: RuleContext, lapses: readonly Lapse[]): ApplicationEvent[] {
  return lapses
    .filter((lapse) => !hasCard(context.state.cards, lapse))
    .flatMap((lapse) => cardFor(context, lapse, 'system'));
}

/** No card if the procedure has no such rule. */
export function cardFor(context: RuleContext, lapse: Lapse, issuedBy: string): ApplicationEvent[] {
  const { procedure, calendar, newId, now } = context;
  const rule = procedure.cards.rules.find(({ key }) => key === lapse.rule);
  if (!rule) return [];
  const card: Card = {
    ...lapse,
    id: newId(),
    colour: rule.colour,
    issuedBy,
    issuedAt: now.toISOString(),
    asOf: lapse.dueOn === null ? today(context) : addDays(lapse.dueOn, 1),
    appealUntil: workingDaysAfter(calendar, today(context), procedure.cards.appealDays),
    acknowledgement: null,
    appeal: null,
    ruling: null,
  };
  return [{ type: 'card_issued', card }];
}
