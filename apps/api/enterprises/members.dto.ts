import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsNewPassword, locales, passwordLength, type Locale } from '#identity';
import { memberRoles, type MemberRole } from '#kernel';
import { InvitationTokenRequest } from '../http/fields/invitation-token.dto.js';
import { RegistrationRequest } from './enterprises.dto.js';

export class MemberResponse {
  id: string;
  name: string;

  @ApiProperty({ format: 'email' })
  email: string;

  @ApiProperty({ enum: memberRoles })
  role: MemberRole;

  @ApiProperty({ format: 'date-time' })
  since: string;

  /** The caller. */
  mine: boolean;
}

export class MemberListResponse {
  items: MemberResponse[];
}

export class MemberRoleRequest {
  @ApiProperty({ enum: memberRoles })
  @IsIn(memberRoles)
  role: MemberRole;
}

export class NewMemberInvitationRequest extends MemberRoleRequest {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @ApiProperty({ minLength: 1, maxLength: 80 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name: string;
}

export class MemberInvitationResponse {
  id: string;

  @ApiProperty({ format: 'email' })
  email: string;

  name: string;

  @ApiProperty({ enum: memberRoles })
  role: MemberRole;

  @ApiProperty({ format: 'date-time' })
  invitedAt: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}

export class MemberInvitationListResponse {
  items: MemberInvitationResponse[];
}

export class MadeMemberInvitationResponse extends MemberInvitationResponse {
  /** The link that the letter holds, for trying out; null in production, where the owner of the address alone has it. */
  @ApiProperty({ type: String, nullable: true })
  link: string | null;
}

export class NewOwnerRequest {
  /** Account of a member. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  to: string;
}

/** What whoever holds the link is invited to. */
export class ReadMemberInvitationResponse {
  enterprise: string;

  @ApiProperty({ format: 'email' })
  email: string;

  name: string;

  @ApiProperty({ enum: memberRoles })
  role: MemberRole;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}

export class MemberAcceptanceRequest extends InvitationTokenRequest {
  @ApiProperty({ format: 'password', minLength: passwordLength.min, maxLength: passwordLength.max })
  @IsNewPassword()
  password: string;

  @ApiProperty({ enum: locales, required: false, default: 'zh-CN' })
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
