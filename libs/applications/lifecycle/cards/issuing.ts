import { addDays, workingDaysAfter } from '#calendar';
import { isEmptyReason, type OwnCardRule } from '#zones/procedure';
import type { CommandType } from '../rules/commands.js';
import type { ApplicationEvent, EventOf } from '../events/events.js';
import { fold } from '../events/evolve.js';
import { today, type RuleContext } from '../rules/rule-context.js';
import type { Card, Task, TaskOutcome } from '../state/application-state.js';
import { hasCard, impendingLapses, type Lapse } from './lapses.js';

/** Limits that have passed by now without their card. */
export const lapsesByNow = (context: RuleContext): Lapse[] =>
  impendingLapses(context.procedure, context.state).filter(({ dueOn }) => dueOn < today(context));

/**
 * 亮牌 by rule: cards that are due are given before whatever happens, so that nothing done to a task or a clock lets a
 * lapse be forgotten; those that a deed brings with it come after. What the applicant does brings officials no card, and
 * a limit that is being counted again has not passed before it is.
 */
export function withCards(
  type: CommandType,
  context: RuleContext,
  happens: (later: RuleContext) => ApplicationEvent[],
): ApplicationEvent[] {
  const due = isOfficial(type, context) ? issued(context, lapsesByNow(context)) : [];
  const later = { ...context, state: fold(due, context.state) };
  const events = happens(later);
  return [...due, ...events, ...cardsForDeeds(later, events)];
}

const isOfficial = (type: CommandType, { actor, state }: RuleContext): boolean =>
  type !== 'recalculate' && actor.kind !== 'public' && actor.member?.enterpriseId !== state.enterpriseId;

/** Acceptance by silence, and a refusal whose reason is none. */
function cardsForDeeds(context: RuleContext, events: readonly ApplicationEvent[]): ApplicationEvent[] {
  const lapses = events.flatMap((event) => {
    if (event.type === 'accepted' && event.deemed) return silence(context);
    return event.type === 'task_done' ? emptyRefusal(context, event) : [];
  });
  return issued(context, lapses);
}

/** 逾期未告知: the window said nothing for the whole limit. */
function silence({ state }: RuleContext): Lapse[] {
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

/** What refuses the applicant gives its reasons; an opinion or a vote may give them as its opinion. */
const reasonsOf = ({ kind }: Task, { reasons, opinion }: TaskOutcome): string[] =>
  (kind === 'opinion' || kind === 'vote' ? [reasons, opinion] : [reasons]).filter((text) => text !== null);

function issued(context: RuleContext, lapses: readonly Lapse[]): ApplicationEvent[] {
  return lapses
    .filter((lapse) => !hasCard(context.state.cards, lapse))
    .flatMap((lapse) => cardFor(context, lapse, 'system'));
}

/** Nothing where the procedure has no such rule. */
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
