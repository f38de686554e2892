import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { messageKinds, type MessageFacts, type MessageKind } from '#applications/messages';
import type { Integer, Uuid } from '#kernel';
import { BilingualText, PageQuery, PageOf, type TitledResponse, IsFlagInQuery } from '../http/index.js';

export class MessageQuery extends PageQuery {
  /** Only what the caller has not read. */
  @ApiProperty({ default: false }) @IsFlagInQuery() unread?: boolean;
}

export class MessageSubjectResponse {
  id: string;
  number: string | null;
  projectName: string;
  enterpriseName: string;
}

/** 消息: what an event told the caller, as the applicant, at a desk, or in person. */
export class MessageResponse {
  id: string;
  /** Type of the event. */
  @ApiProperty({ enum: messageKinds }) kind: MessageKind;
  at: Date;
  /** By this account. */
  read: boolean;
  application: MessageSubjectResponse;
  /** The desk at which the caller is told it, or whose matter it is; null where it is told the applicant. */
  desk: TitledResponse | null;
  /** Days, ids and keys, by the kind of message. */
  @ApiProperty({ type: 'object', additionalProperties: true }) facts: MessageFacts;
  /** The task, the material or the rule that it is about. */
  about: BilingualText | null;
  /** What somebody said with it, such as the reason for a longer limit; or the condition that it is about. */
  words: string | null;
}

export class MessagePageResponse extends PageOf(MessageResponse) {}

export class UnreadResponse {
  /** How many messages the caller has not read; 100 means that there may be more. */
  @ApiProperty({ maximum: 100 }) unread: Integer;
}

export class ReadUpToRequest {
  /** Id of a message: this one and everything before it. */
  @IsUUID() upTo: Uuid;
}
