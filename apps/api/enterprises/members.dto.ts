import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsNewPassword, locales, passwordLength, type Locale } from '#identity';
import { memberRoles, type MemberRole, type Email, type Instant, type Uuid } from '#kernel';
import { InvitationTokenRequest } from '../http/fields/invitation-token.dto.js';
import { RegistrationRequest } from './enterprises.dto.js';
import { ListOf } from '../http/index.js';

export class MemberResponse {
  id: string;
  name: string;
  email: Email;
  role: MemberRole;
  since: Instant;
  /** The caller. */
  mine: boolean;
}

export class MemberListResponse extends ListOf(MemberResponse) {}

export class MemberRoleRequest {
  @IsIn(memberRoles)
  role: MemberRole;
}

export class NewMemberInvitationRequest extends MemberRoleRequest {
  @ApiProperty({ maxLength: 254 })
  @IsEmail()
  @MaxLength(254)
  email: Email;

  @ApiProperty({ minLength: 1, maxLength: 80 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name: string;
}

export class MemberInvitationResponse {
  id: string;
  email: Email;
  name: string;
  role: MemberRole;
  invitedAt: Instant;
  expiresAt: Instant;
}

export class MemberInvitationListResponse extends ListOf(MemberInvitationResponse) {}

export class MadeMemberInvitationResponse extends MemberInvitationResponse {
  /** The link that the letter holds, for trying out; null in production, where the owner of the address alone has it. */
  link: string | null;
}

export class NewOwnerRequest {
  /** Account of a member. */
  @IsUUID()
  to: Uuid;
}

/** What whoever holds the link is invited to. */
export class ReadMemberInvitationResponse {
  enterprise: string;
  email: Email;
  name: string;
  role: MemberRole;
  expiresAt: Instant;
}

export class MemberAcceptanceRequest extends InvitationTokenRequest {
  @ApiProperty({ format: 'password', minLength: passwordLength.min, maxLength: passwordLength.max })
  @IsNewPassword()
  password: string;

  @ApiProperty({ default: 'zh-CN' })
  @IsOptional()
  @IsIn(locales)
  locale?: Locale;
}

/** A further enterprise of somebody who has an account. */
export class FurtherEnterpriseRequest extends PickType(RegistrationRequest, [
  'uscc',
  'nameZh',
  'nameEn',
  'customsCode',
] as const) {}
