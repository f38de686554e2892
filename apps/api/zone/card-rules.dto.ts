import { ApiProperty } from '@nestjs/swagger';
import { cardColours, type CardColour, type CardRule, type CardRules } from '#zones/procedure';
import { BilingualText } from '../http/fields/bilingual.dto.js';

export class CardRuleResponse implements CardRule {
  @ApiProperty()
  key: string;

  @ApiProperty({ enum: cardColours })
  colour: CardColour;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ required: false, description: 'A supervisor may issue it' })
  byHand?: boolean;
}

export class ReasonRuleResponse {
  @ApiProperty({ type: 'integer', description: 'Letters and figures that a reason has at least' })
  minLength: number;

  @ApiProperty({ type: [String], description: 'Phrases that are no reason by themselves' })
  stockPhrases: string[];
}

/** 亮牌规则: which lapse of a desk gives which card. */
export class CardRulesResponse implements CardRules {
  @ApiProperty({ type: BilingualText, description: 'Set by the zone' })
  source: BilingualText;

  @ApiProperty({ type: 'integer', description: 'Working days in which a desk may appeal' })
  appealDays: number;

  @ApiProperty({ type: ReasonRuleResponse })
  reasons: ReasonRuleResponse;

  @ApiProperty({ type: [CardRuleResponse] })
  rules: CardRuleResponse[];
}
