import type { Integer } from '#kernel';
import type { CardColour, CardRule, CardRules } from '#zones/procedure';
import { BilingualText } from '../http/fields/bilingual.dto.js';

export class CardRuleResponse implements CardRule {
  key: string;
  colour: CardColour;
  title: BilingualText;
  /** A supervisor may issue it */
  byHand?: boolean;
}

export class ReasonRuleResponse {
  /** Letters and figures that a reason has at least */
  minLength: Integer;
  /** Phrases that are no reason by themselves */
  stockPhrases: string[];
}

/** 亮牌规则: which lapse of a desk gives which card. */
export class CardRulesResponse implements CardRules {
  /** Set by the zone */
  source: BilingualText;
  /** Working days in which a desk may appeal */
  appealDays: Integer;
  reasons: ReasonRuleResponse;
  rules: CardRuleResponse[];
}
