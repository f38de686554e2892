import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, ValidateIf, ValidateNested } from 'class-validator';
import { IsUscc, type MembershipRequest, type WaitingRequest } from '#enterprises';
import { memberRoles, type MemberRole } from '#kernel';
import { OwnerRequest } from './enterprises.dto.js';
import { IsText, ListOf, picked, Typed } from '../http/index.js';

export class NewMembershipRequest {
  /** 统一社会信用代码 */
  @ApiProperty({ minLength: 18, maxLength: 18 }) @Typed('identifier') @IsUscc() uscc: string;
  /** For the owner of the enterprise. */
  @IsText(500, { minLength: 1 }) reason: string;
}

export class NewcomerRequest extends NewMembershipRequest {
  @IsObject() @ValidateNested() @Type(() => OwnerRequest) person: OwnerRequest;
}

/** One's own request. It says nothing of whether there is such an enterprise. */
export class MembershipRequestResponse extends picked<MembershipRequest>()(
  'id',
  'uscc',
  'reason',
  'askedAt',
  'answer',
  'answeredAt',
) {}

export class MembershipRequestListResponse extends ListOf(MembershipRequestResponse) {}

/** Somebody who asks to become member. */
export class WaitingRequestResponse extends picked<WaitingRequest>()('id', 'name', 'email', 'reason', 'askedAt') {}

export class WaitingRequestListResponse extends ListOf(WaitingRequestResponse) {}

export class MembershipAnswerRequest {
  /** The role that the person gets; null declines. */
  @ValidateIf(({ role }: MembershipAnswerRequest) => role !== null) @IsIn(memberRoles) role: MemberRole | null;
}
