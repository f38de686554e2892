import type { Bilingual } from '#kernel';

/** 亮牌: yellow reminds a desk, red calls it to account. */
export const cardColours = ['yellow', 'red'] as const;
export type CardColour = (typeof cardColours)[number];

/** Rules by which the system itself issues cards. A zone adds rules that its supervisors apply by hand. */
export const ownCardRules = [
  'task_overdue',
  'promise_overdue',
  'statutory_overdue',
  'deemed_accepted',
  'empty_reason',
] as const;
export type OwnCardRule = (typeof ownCardRules)[number];

export interface CardRule {
  key: string;
  colour: CardColour;
  title: Bilingual;
  /** A supervisor may issue it, with a reason. */
  byHand?: boolean;
}

/** 亮牌规则, all of it set by the zone. */
export interface CardRules {
  source: Bilingual;
  /** Working days in which a desk may appeal, from the day after it got the card. */
  appealDays: number;
  /** What does not count as a reason: anything shorter, and what consists of these phrases alone. */
  reasons: { minLength: number; stockPhrases: string[] };
  rules: CardRule[];
}

/** The letters and figures of a text, so that spaces and punctuation make no reason longer. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** 空泛理由: a reason that is none. */
export function isEmptyReason({ reasons: { minLength, stockPhrases } }: CardRules, reason: string): boolean {
  const letters = lettersOf(reason);
  const said = stockPhrases
    .map(lettersOf)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, phrase) => rest.replaceAll(phrase, ''), letters);
  return [...letters].length < minLength || said === '';
}
