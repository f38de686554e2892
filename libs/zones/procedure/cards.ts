import type { Bilingual, Integer, Titled } from '#kernel';

/** 亮牌: yellow reminds a desk, red calls it to account. */
export const cardColours = ['yellow', 'red'] as const;
export type CardColour = (typeof cardColours)[number];

/** Rules of the system's own cards. A zone adds rules for cards by hand. */
export const ownCardRules = [
  'task_overdue',
  'promise_overdue',
  'statutory_overdue',
  'deemed_accepted',
  'empty_reason',
] as const;
export type OwnCardRule = (typeof ownCardRules)[number];

export interface CardRule extends Titled {
  colour: CardColour;
  /** A supervisor may issue it */
  // Always with a reason.
  byHand?: boolean;
}

export interface ReasonRule {
  /** Letters and figures that a reason has at least */
  minLength: Integer;
  /** Phrases that are no reason by themselves */
  stockPhrases: string[];
}

/** 亮牌规则, all of it set by the zone. */
export interface CardRules {
  /** Set by the zone */
  source: Bilingual;
  /** Working days in which a desk may appeal */
  // They begin on the day after it got the card.
  appealDays: Integer;
  /** What does not count as a reason: anything shorter, and what consists of these phrases alone. */
  reasons: ReasonRule;
  rules: CardRule[];
}

/** Letters and figures of a text, without spaces and punctuation. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** 空泛理由: a reason without content. */
export function isEmptyReason({ reasons: { minLength, stockPhrases } }: CardRules, reason: string): boolean {
  const letters = lettersOf(reason);
  const said = stockPhrases
    .map(lettersOf)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, phrase) => rest.replaceAll(phrase, ''), letters);
  return [...letters].length < minLength || said === '';
}
