import { ApiProperty } from '@nestjs/swagger';
import {
  cardStates,
  commandTypes,
  rulings,
  statuses,
  type CardState,
  type CommandType,
  type Ruling,
  type Status,
} from '#applications/lifecycle';
import { cardColours, type CardColour } from '#zones/procedure';
import { DeskNameDto, PersonDto } from '../applications/people.dto.js';
import { BilingualDto } from '../http/index.js';
import { TitledDto } from '../zone/zone.dto.js';

export class CardTaskDto extends TitledDto {
  id: string;
}

class SaidDto {
  by: PersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

class SaidForDto extends SaidDto {
  /** The person who is away, for whom it was said. */
  @ApiProperty({ type: PersonDto, nullable: true })
  onBehalfOf: PersonDto | null;
}

export class CardAcknowledgementDto extends SaidForDto {
  /** What is done about it. */
  words: string;
}

export class CardAppealDto extends SaidForDto {
  reasons: string;
}

export class CardRulingDto extends SaidDto {
  @ApiProperty({ enum: rulings })
  outcome: Ruling;

  reasons: string;
}

/** 亮牌: what a desk is called to account for. */
export class CardDto {
  id: string;

  @ApiProperty({ enum: cardColours })
  colour: CardColour;

  @ApiProperty({ enum: cardStates })
  state: CardState;

  /** The rule by which it was given. */
  rule: TitledDto;

  /** Who set the rule. */
  source: BilingualDto;

  desk: DeskNameDto;

  /** Who held or did the task; null where nobody in person is meant. */
  @ApiProperty({ type: PersonDto, nullable: true })
  holder: PersonDto | null;

  /** For whom they held or did it, being away. */
  @ApiProperty({ type: PersonDto, nullable: true })
  onBehalfOf: PersonDto | null;

  @ApiProperty({ type: CardTaskDto, nullable: true })
  task: CardTaskDto | null;

  /** The last day that passed; null where the rule is about no limit. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  /** The day as of which it is given. */
  @ApiProperty({ format: 'date' })
  asOf: string;

  @ApiProperty({ format: 'date-time' })
  issuedAt: string;

  /** `system`, or the supervisor who gave it by hand. */
  issuedBy: PersonDto;

  /** In the supervisor's words, or the reason that was none. */
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  /** Last day for an appeal. */
  @ApiProperty({ format: 'date' })
  appealUntil: string;

  @ApiProperty({ type: CardAcknowledgementDto, nullable: true })
  acknowledgement: CardAcknowledgementDto | null;

  @ApiProperty({ type: CardAppealDto, nullable: true })
  appeal: CardAppealDto | null;

  @ApiProperty({ type: CardRulingDto, nullable: true })
  ruling: CardRulingDto | null;

  /** What the caller may do about it now. */
  @ApiProperty({ enum: commandTypes, isArray: true })
  commands: CommandType[];
}

export class CardSubjectDto {
  id: string;

  @ApiProperty({ type: String, nullable: true })
  number: string | null;

  @ApiProperty({ enum: statuses })
  status: Status;

  projectName: string;
  enterpriseName: string;
}

export class ListedCardDto extends CardDto {
  application: CardSubjectDto;
}

export class CardPageDto {
  items: ListedCardDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
