import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { messageKinds, type MessageFacts, type MessageKind } from '#applications/messages';
import { DeskNameResponse } from '../applications/parts/people.dto.js';
import { BilingualText, PageQuery, parseBoolean } from '../http/index.js';

export class MessageQuery extends PageQuery {
  /** Only what the caller has not read. */
  @ApiProperty({ required: false, type: Boolean, default: false })
  @IsOptional()
  @Transform(parseBoolean)
  @IsBoolean()
  unread?: boolean;
}

export class MessageSubjectResponse {
  id: string;

  @ApiProperty({ type: String, nullable: true })
  number: string | null;

  projectName: string;
  enterpriseName: string;
}

/** 消息: what an event told the caller, as the applicant, at a desk, or in person. */
export class MessageResponse {
  id: string;

  /** Type of the event. */
  @ApiProperty({ enum: messageKinds })
  kind: MessageKind;

  @ApiProperty({ format: 'date-time' })
  at: string;

  /** By this account. */
  read: boolean;

  application: MessageSubjectResponse;

  /** The desk at which the caller is told it, or whose matter it is; null where it is told the applicant. */
  @ApiProperty({ type: DeskNameResponse, nullable: true })
  desk: DeskNameResponse | null;

  /** Days, ids and keys, by the kind of message. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  facts: MessageFacts;

  /** The task, the material or the rule that it is about. */
  @ApiProperty({ type: BilingualText, nullable: true })
  about: BilingualText | null;

  /** What somebody said with it, such as the reason for a longer limit; or the condition that it is about. */
  @ApiProperty({ type: String, nullable: true })
  words: string | null;
}

export class MessagePageResponse {
  items: MessageResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class UnreadResponse {
  /** How many messages the caller has not read; 100 means that there may be more. */
  @ApiProperty({ type: 'integer', maximum: 100 })
  unread: number;
}

export class ReadUpToRequest {
  /** Id of a message: this one and everything before it. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  upTo: string;
}
