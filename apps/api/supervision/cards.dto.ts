import { ApiProperty } from '@nestjs/swagger';
import { commandTypes, type CardState, type CommandType, type Ruling, type Status } from '#applications/lifecycle';
import type { Day, Instant } from '#kernel';
import type { CardColour } from '#zones/procedure';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { BilingualText, PageOf, TitledResponse } from '../http/index.js';

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
export class CardResponse {
  id: string;
  colour: CardColour;
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
  /** The last day that passed; null where the rule is about no limit. */
  dueOn: Day | null;
  /** The day as of which it is given. */
  asOf: Day;
  issuedAt: Instant;
  /** `system`, or the supervisor who gave it by hand. */
  issuedBy: PersonResponse;
  /** In the supervisor's words, or the reason that was none. */
  reason: string | null;
  /** Last day for an appeal. */
  appealUntil: Day;
  acknowledgement: CardAcknowledgementResponse | null;
  appeal: CardAppealResponse | null;
  ruling: CardRulingResponse | null;
  /** What the caller may do about it now. */
  @ApiProperty({ enum: commandTypes, isArray: true }) commands: CommandType[];
}

export class CardSubjectResponse {
  id: string;
  number: string | null;
  status: Status;
  projectName: string;
  enterpriseName: string;
}

export class ListedCardResponse extends CardResponse {
  application: CardSubjectResponse;
}

export class CardPageResponse extends PageOf(ListedCardResponse) {}
