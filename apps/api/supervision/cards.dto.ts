import { ApiProperty } from '@nestjs/swagger';
import { commandTypes, type Card, type CardState, type CommandType, type Ruling } from '#applications/lifecycle';
import type { Instant } from '#kernel';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { BilingualText, PageOf, picked, TitledResponse } from '../http/index.js';
import type { Application } from '#applications';

export class CardTaskResponse extends TitledResponse {
  id: string;
}

class CardRemarkResponse {
  by: PersonResponse;
  at: Instant;
}

class CardRemarkForResponse extends CardRemarkResponse {
  /** The person who is away, for whom it was said. */
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
  outcome: Ruling;
  reasons: string;
}

/** 亮牌: what a desk is called to account for. */
export class CardResponse extends picked<Card>()('id', 'colour', 'dueOn', 'asOf', 'issuedAt', 'reason', 'appealUntil') {
  state: CardState;
  /** The rule by which it was given. */
  rule: TitledResponse;
  /** Who set the rule. */
  source: BilingualText;
  desk: TitledResponse;
  /** Who held or did the task; null where nobody in person is meant. */
  holder: PersonResponse | null;
  /** For whom they held or did it, being away. */
  onBehalfOf: PersonResponse | null;
  task: CardTaskResponse | null;
  /** `system`, or the supervisor who gave it by hand. */
  issuedBy: PersonResponse;
  acknowledgement: CardAcknowledgementResponse | null;
  appeal: CardAppealResponse | null;
  ruling: CardRulingResponse | null;
  /** What the caller may do about it now. */
  @ApiProperty({ enum: commandTypes, isArray: true }) commands: CommandType[];
}

export class CardSubjectResponse extends picked<Application>()('id', 'number', 'status', 'projectName') {
  enterpriseName: string;
}

export class ListedCardResponse extends CardResponse {
  application: CardSubjectResponse;
}

export class CardPageResponse extends PageOf(ListedCardResponse) {}
