import { cardFor } from '../cards/issuing.js';
import type { CommandOf } from '../rules/commands.js';
import type { ApplicationEvent } from '../events/events.js';
import type { RuleContext } from '../rules/rule-context.js';

/** No events of its own: due cards are issued before every command. */
export const escalate = (): ApplicationEvent[] => [];

/** 亮牌 by hand: the supervisor names the task, the rule and the reason. */
export function issueCard({ about, rule, reason }: CommandOf<'issueCard'>, context: RuleContext): ApplicationEvent[] {
  const { state, actor } = context;
  const task = state.tasks.find(({ id }) => id === about);
  if (!task) return [];
  const { id: taskId, desk, outcome } = task;
  const { by: holder, onBehalfOf } = outcome ?? { by: task.holder, onBehalfOf: task.onBehalfOf };
  return cardFor(context, { rule, desk, holder, onBehalfOf, taskId, dueOn: null, reason }, actor.id);
}

const signed = ({ actor, now }: RuleContext) => ({ by: actor.id, at: now.toISOString() });

const statedBy = (context: RuleContext) => ({
  ...signed(context),
  onBehalfOf: context.mandate?.onBehalfOf ?? null,
});

export const acknowledgeCard = ({ cardId, words }: CommandOf<'acknowledgeCard'>, context: RuleContext) =>
  [
    { type: 'card_acknowledged', cardId, acknowledgement: { ...statedBy(context), words } },
  ] satisfies ApplicationEvent[];

export const appealCard = ({ cardId, reasons }: CommandOf<'appealCard'>, context: RuleContext) =>
  [{ type: 'card_appealed', cardId, appeal: { ...statedBy(context), reasons } }] satisfies ApplicationEvent[];

export const decideAppeal = ({ cardId, outcome, reasons }: CommandOf<'decideAppeal'>, context: RuleContext) =>
  [
    { type: 'card_appeal_decided', cardId, ruling: { ...signed(context), outcome, reasons } },
  ] satisfies ApplicationEvent[];
