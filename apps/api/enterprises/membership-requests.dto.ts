import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsNotEmpty, IsObject, IsString, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { IsUscc, requestAnswers, type MembershipRequest, type RequestAnswer } from '#enterprises';
import { memberRoles, type MemberRole } from '#kernel';
import { OwnerRequest } from './enterprises.dto.js';

export class NewMembershipRequest {
  @ApiProperty({ description: '统一社会信用代码', minLength: 18, maxLength: 18 })
  @IsUscc()
  uscc: string;

  /** For the owner of the enterprise. */
  @ApiProperty({ minLength: 1, maxLength: 500 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class NewcomerRequest extends NewMembershipRequest {
  @ApiProperty({ type: OwnerRequest })
  @IsObject()
  @ValidateNested()
  @Type(() => OwnerRequest)
  person: OwnerRequest;
}

/** One's own request. It says nothing of whether there is such an enterprise. */
export class MembershipRequestResponse {
  id: string;
  uscc: string;
  reason: string;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;

  /** Null while it waits. */
  @ApiProperty({ enum: requestAnswers, nullable: true })
  answer: RequestAnswer | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: string | null;

  static from({ id, uscc, reason, askedAt, answer, answeredAt }: MembershipRequest): MembershipRequestResponse {
    return { id, uscc, reason, askedAt: askedAt.toISOString(), answer, answeredAt: answeredAt?.toISOString() ?? null };
  }
}

export class MembershipRequestListResponse {
  items: MembershipRequestResponse[];
}

/** Somebody who asks to become member. */
export class WaitingRequestResponse {
  id: string;
  name: string;

  @ApiProperty({ format: 'email' })
  email: string;

  reason: string;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;
}

export class WaitingRequestListResponse {
  items: WaitingRequestResponse[];
}

export class MembershipAnswerRequest {
  /** The role that the person gets; null declines. */
  @ApiProperty({ enum: memberRoles, nullable: true })
  @ValidateIf(({ role }: MembershipAnswerRequest) => role !== null)
  @IsIn(memberRoles)
  role: MemberRole | null;
}
