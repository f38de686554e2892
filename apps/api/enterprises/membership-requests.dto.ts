import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsNotEmpty, IsObject, IsString, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { IsUscc, type MembershipRequest, type RequestAnswer } from '#enterprises';
import { memberRoles, type MemberRole, type Email, type Instant } from '#kernel';
import { OwnerRequest } from './enterprises.dto.js';
import { ListOf } from '../http/index.js';

export class NewMembershipRequest {
  /** 统一社会信用代码 */
  @ApiProperty({ minLength: 18, maxLength: 18 })
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
  askedAt: Instant;
  /** Null while it waits. */
  answer: RequestAnswer | null;
  answeredAt: Instant | null;

  static from({ id, uscc, reason, askedAt, answer, answeredAt }: MembershipRequest): MembershipRequestResponse {
    return { id, uscc, reason, askedAt: askedAt.toISOString(), answer, answeredAt: answeredAt?.toISOString() ?? null };
  }
}

export class MembershipRequestListResponse extends ListOf(MembershipRequestResponse) {}

/** Somebody who asks to become member. */
export class WaitingRequestResponse {
  id: string;
  name: string;
  email: Email;
  reason: string;
  askedAt: Instant;
}

export class WaitingRequestListResponse extends ListOf(WaitingRequestResponse) {}

export class MembershipAnswerRequest {
  /** The role that the person gets; null declines. */
  @ValidateIf(({ role }: MembershipAnswerRequest) => role !== null)
  @IsIn(memberRoles)
  role: MemberRole | null;
}
