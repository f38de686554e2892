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
import { DeskNameResponse, PersonResponse } from '../applications/parts/people.dto.js';
import { BilingualText } from '../http/index.js';
import { TitledResponse } from '../zone/zone.dto.js';

export class CardTaskResponse extends TitledResponse {
  id: string;
}

class CardRemarkResponse {
  by: PersonResponse;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

class CardRemarkForResponse extends CardRemarkResponse {
  /** The person who is away, for whom it was said. */
  @ApiProperty({ type: PersonResponse, nullable: true })
  onBehalfOf: PersonResponse | null;
}

export class CardAcknowledgementResponse extends CardRemarkForResponse {
  /** What is done about it. */
  words: string;
}

export class CardAppealResponse extends CardRemarkForResponse {
  reasons: string;
}

export class CardRulingResponse extends CardRemarkResponse {
  @ApiProperty({ enum: rulings })
  outcome: Ruling;

  reasons: string;
}

/** 亮牌: what a desk is called to account for. */
export class CardResponse {
  id: string;

  @ApiProperty({ enum: cardColours })
  colour: CardColour;

  @ApiProperty({ enum: cardStates })
  state: CardState;

  /** The rule by which it was given. */
  rule: TitledResponse;

  /** Who set the rule. */
  source: BilingualText;

  desk: DeskNameResponse;

  /** Who held or did the task; null where nobody in person is meant. */
  @ApiProperty({ type: PersonResponse, nullable: true })
  holder: PersonResponse | null;

  /** For whom they held or did it, being away. */
  @ApiProperty({ type: PersonResponse, nullable: true })
  onBehalfOf: PersonResponse | null;

  @ApiProperty({ type: CardTaskResponse, nullable: true })
  task: CardTaskResponse | null;

  /** The last day that passed; null where the rule is about no limit. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  /** The day as of which it is given. */
  @ApiProperty({ format: 'date' })
  asOf: string;

  @ApiProperty({ format: 'date-time' })
  issuedAt: string;

  /** `system`, or the supervisor who gave it by hand. */
  issuedBy: PersonResponse;

  /** In the supervisor's words, or the reason that was none. */
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  /** Last day for an appeal. */
  @ApiProperty({ format: 'date' })
  appealUntil: string;

  @ApiProperty({ type: CardAcknowledgementResponse, nullable: true })
  acknowledgement: CardAcknowledgementResponse | null;

  @ApiProperty({ type: CardAppealResponse, nullable: true })
  appeal: CardAppealResponse | null;

  @ApiProperty({ type: CardRulingResponse, nullable: true })
  ruling: CardRulingResponse | null;

  /** What the caller may do about it now. */
  @ApiProperty({ enum: commandTypes, isArray: true })
  commands: CommandType[];
}

export class CardSubjectResponse {
  id: string;

  @ApiProperty({ type: String, nullable: true })
  number: string | null;

  @ApiProperty({ enum: statuses })
  status: Status;

  projectName: string;
  enterpriseName: string;
}

export class ListedCardResponse extends CardResponse {
  application: CardSubjectResponse;
}

export class CardPageResponse {
  items: ListedCardResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
