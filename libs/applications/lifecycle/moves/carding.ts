import { cardFor } from '../cards/issuing.js';
import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import type { Situation } from '../situation.js';

/** Brings nothing of its own: the cards that are due come before whatever happens. */
export const escalate = (): ApplicationEvent[] => [];

/** 亮牌 by hand: the supervisor names the task, the rule and the reason. */
export function issueCard({ about, rule, reason }: CommandOf<'issueCard'>, situation: Situation): ApplicationEvent[] {
  const { state, actor } = situation;
  const task = state.tasks.find(({ id }) => id === about);
  if (!task) return [];
  const { id: taskId, desk, outcome } = task;
  const { by: holder, onBehalfOf } = outcome ?? { by: task.holder, onBehalfOf: task.onBehalfOf };
  return cardFor(situation, { rule, desk, holder, onBehalfOf, taskId, dueOn: null, reason }, actor.id);
}

const ruledBy = ({ actor, now }: Situation) => ({ by: actor.id, at: now.toISOString() });

const said = (situation: Situation) => ({
  ...ruledBy(situation),
  onBehalfOf: situation.mandate?.onBehalfOf ?? null,
});

export const acknowledgeCard = ({ cardId, words }: CommandOf<'acknowledgeCard'>, situation: Situation) =>
  [{ type: 'card_acknowledged', cardId, acknowledgement: { ...said(situation), words } }] satisfies ApplicationEvent[];

export const appealCard = ({ cardId, reasons }: CommandOf<'appealCard'>, situation: Situation) =>
  [{ type: 'card_appealed', cardId, appeal: { ...said(situation), reasons } }] satisfies ApplicationEvent[];

export const decideAppeal = ({ cardId, outcome, reasons }: CommandOf<'decideAppeal'>, situation: Situation) =>
  [
    { type: 'card_appeal_decided', cardId, ruling: { ...ruledBy(situation), outcome, reasons } },
  ] satisfies ApplicationEvent[];
