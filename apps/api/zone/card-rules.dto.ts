import { ApiProperty } from '@nestjs/swagger';
import { cardColours, type CardColour, type CardRule, type CardRules } from '#zones/procedure';
import { BilingualDto } from '../http/bilingual.dto.js';

export class CardRuleDto implements CardRule {
  @ApiProperty()
  key: string;

  @ApiProperty({ enum: cardColours })
  colour: CardColour;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  @ApiProperty({ required: false, description: 'A supervisor may issue it' })
  byHand?: boolean;
}

export class ReasonRuleDto {
  @ApiProperty({ type: 'integer', description: 'Letters and figures that a reason has at least' })
  minLength: number;

  @ApiProperty({ type: [String], description: 'Phrases that are no reason by themselves' })
  stockPhrases: string[];
}

/** 亮牌规则: which lapse of a desk gives which card. */
export class CardRulesDto implements CardRules {
  @ApiProperty({ type: BilingualDto, description: 'Set by the zone' })
  source: BilingualDto;

  @ApiProperty({ type: 'integer', description: 'Working days in which a desk may appeal' })
  appealDays: number;

  @ApiProperty({ type: ReasonRuleDto })
  reasons: ReasonRuleDto;

  @ApiProperty({ type: [CardRuleDto] })
  rules: CardRuleDto[];
}
