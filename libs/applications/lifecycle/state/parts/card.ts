import type { Day, Instant } from '#kernel';
import type { CardColour } from '#zones/procedure';

/** A statement about a card. */
interface Statement {
  /** Account id. */
  by: string;
  /** The person acted for; null = in their own name. */
  onBehalfOf: string | null;
  /** RFC 3339, UTC. */
  at: string;
}

export const rulings = ['uphold', 'withdraw'] as const;
export type Ruling = (typeof rulings)[number];

/** 亮牌: a desk is called to account. One card for each rule and task, or rule and desk. */
export interface Card {
  id: string;
  /** Key of the rule in the procedure. */
  rule: string;
  colour: CardColour;
  desk: string;
  /** Account id of the holder of the task; null = the desk as such. */
  holder: string | null;
  /** The person acted for; null = the holder themselves. */
  onBehalfOf: string | null;
  taskId: string | null;
  /** The last day that passed; null = the rule has no limit. */
  dueOn: Day | null;
  /** The day as of which the card counts, however late it was issued. */
  asOf: Day;
  /** The supervisor's reason, or the empty reason objected to; null for a missed limit. */
  reason: string | null;
  /** Account id, or `system`. */
  issuedBy: string;
  issuedAt: Instant;
  /** Last day for an appeal. */
  appealUntil: Day;
  /** 签收: what the desk does about it. */
  acknowledgement: (Statement & { words: string }) | null;
  /** 申诉: why the card is unjustified. */
  appeal: (Statement & { reasons: string }) | null;
  ruling: (Omit<Statement, 'onBehalfOf'> & { outcome: Ruling; reasons: string }) | null;
}

/** `open` waits for the desk, `appealed` for the supervisor; the others are settled. */
export const cardStates = ['open', 'appealed', 'acknowledged', 'withdrawn'] as const;
export type CardState = (typeof cardStates)[number];

export const unsettledCardStates = ['open', 'appealed'] as const satisfies CardState[];

export function cardState({ acknowledgement, appeal, ruling }: Card): CardState {
  if (ruling?.outcome === 'withdraw') return 'withdrawn';
  if (appeal && !ruling) return 'appealed';
  return acknowledgement ? 'acknowledged' : 'open';
}
