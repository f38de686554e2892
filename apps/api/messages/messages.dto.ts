import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { messageKinds, type MessageFacts, type MessageKind } from '#applications/messages';
import { DeskNameDto } from '../applications/people.dto.js';
import { BilingualDto, PageQueryDto, truth } from '../http/index.js';

export class MessageQueryDto extends PageQueryDto {
  /** Only what the caller has not read. */
  @ApiProperty({ required: false, type: Boolean, default: false })
  @IsOptional()
  @Transform(truth)
  @IsBoolean()
  unread?: boolean;
}

export class MessageSubjectDto {
  id: string;

  @ApiProperty({ type: String, nullable: true })
  number: string | null;

  projectName: string;
  enterpriseName: string;
}

/** 消息: what an event told the caller, as the applicant, at a desk, or in person. */
export class MessageDto {
  id: string;

  /** Type of the event. */
  @ApiProperty({ enum: messageKinds })
  kind: MessageKind;

  @ApiProperty({ format: 'date-time' })
  at: string;

  /** By this account. */
  read: boolean;

  application: MessageSubjectDto;

  /** The desk at which the caller is told it, or whose matter it is; null where it is told the applicant. */
  @ApiProperty({ type: DeskNameDto, nullable: true })
  desk: DeskNameDto | null;

  /** Days, ids and keys, by the kind of message. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  facts: MessageFacts;

  /** The task, the material or the rule that it is about. */
  @ApiProperty({ type: BilingualDto, nullable: true })
  about: BilingualDto | null;

  /** What somebody said with it, such as the reason for a longer limit; or the condition that it is about. */
  @ApiProperty({ type: String, nullable: true })
  words: string | null;
}

export class MessagePageDto {
  items: MessageDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class UnreadDto {
  /** How many messages the caller has not read; 100 means that there may be more. */
  @ApiProperty({ type: 'integer', maximum: 100 })
  unread: number;
}

export class ReadUpToDto {
  /** Id of a message: this one and everything before it. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  upTo: string;
}
