import type { CardColour } from '#zones/procedure';

/** What somebody said about a card, and when. */
interface Said {
  /** Account id. */
  by: string;
  /** The person who is away for whom it is said; null = in their own name. */
  onBehalfOf: string | null;
  /** RFC 3339, UTC. */
  at: string;
}

export const rulings = ['uphold', 'withdraw'] as const;
export type Ruling = (typeof rulings)[number];

/** 亮牌: what a desk is called to account for. One for each rule and subject: a task, or a desk's part in the application. */
export interface Card {
  id: string;
  /** Key of the rule in the procedure. */
  rule: string;
  colour: CardColour;
  desk: string;
  /** Who held or did the task; null where nobody in person is meant. */
  holder: string | null;
  /** For whom they held or did it, being away; null = for themselves. */
  onBehalfOf: string | null;
  taskId: string | null;
  /** The last day that passed; null where the rule is about no limit. */
  dueOn: string | null;
  /** The day as of which it is given, however late it was found. */
  asOf: string;
  /** In the words of the supervisor, or the reason that was none; null where the clock tells all. */
  reason: string | null;
  /** Account id, or `system`. */
  issuedBy: string;
  /** RFC 3339, UTC. */
  issuedAt: string;
  /** Last day for an appeal. */
  appealUntil: string;
  /** 签收: what is done about it. */
  acknowledgement: (Said & { words: string }) | null;
  /** 申诉: why it is not right. */
  appeal: (Said & { reasons: string }) | null;
  ruling: (Omit<Said, 'onBehalfOf'> & { outcome: Ruling; reasons: string }) | null;
}

/** `open` waits for the desk, `appealed` for the supervisor; the others are settled. */
export const cardStates = ['open', 'appealed', 'acknowledged', 'withdrawn'] as const;
export type CardState = (typeof cardStates)[number];

export function cardState({ acknowledgement, appeal, ruling }: Card): CardState {
  if (ruling?.outcome === 'withdraw') return 'withdrawn';
  if (appeal && !ruling) return 'appealed';
  return acknowledgement ? 'acknowledged' : 'open';
}
