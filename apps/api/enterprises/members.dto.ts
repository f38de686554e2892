import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { locales, type Locale } from '#identity';
import { memberRoles, type MemberRole, type Email, type Uuid } from '#kernel';
import { InvitationTokenRequest } from '../http/fields/invitation-token.dto.js';
import { RegistrationRequest } from './enterprises.dto.js';
import { IsChosenPassword, IsAddress, ListOf, picked, IsLine } from '../http/index.js';
import type { MemberInvitation } from '#enterprises';

export class MemberResponse {
  id: string;
  name: string;
  email: Email;
  role: MemberRole;
  since: Date;
  /** The caller. */
  mine: boolean;
}

export class MemberListResponse extends ListOf(MemberResponse) {}

export class MemberRoleRequest {
  @IsIn(memberRoles) role: MemberRole;
}

export class NewMemberInvitationRequest extends MemberRoleRequest {
  @IsAddress() email: Email;
  @IsLine([1, 80]) name: string;
}

export class MemberInvitationResponse extends picked<MemberInvitation>()(
  'id',
  'email',
  'name',
  'role',
  'invitedAt',
  'expiresAt',
) {}

export class MemberInvitationListResponse extends ListOf(MemberInvitationResponse) {}

export class MadeMemberInvitationResponse extends MemberInvitationResponse {
  /** The link that the letter holds, for trying out; null in production, where the owner of the address alone has it. */
  link: string | null;
}

export class NewOwnerRequest {
  /** Account of a member. */
  @IsUUID() to: Uuid;
}

/** What whoever holds the link is invited to. */
export class ReadMemberInvitationResponse {
  enterprise: string;
  email: Email;
  name: string;
  role: MemberRole;
  expiresAt: Date;
}

export class MemberAcceptanceRequest extends InvitationTokenRequest {
  @IsChosenPassword() password: string;
  @ApiProperty({ default: 'zh-CN' }) @IsOptional() @IsIn(locales) locale?: Locale;
}

/** A further enterprise of somebody who has an account. */
export class FurtherEnterpriseRequest extends PickType(RegistrationRequest, [
  'uscc',
  'nameZh',
  'nameEn',
  'customsCode',
] as const) {}
