import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsNewPassword, locales, passwordLength, type Locale } from '#identity';
import { memberRoles, type MemberRole } from '#kernel';
import { InvitationTokenDto } from '../http/invitation-token.dto.js';
import { RegistrationDto } from './enterprises.dto.js';

export class MemberDto {
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

export class MemberListDto {
  items: MemberDto[];
}

export class MemberRoleDto {
  @ApiProperty({ enum: memberRoles })
  @IsIn(memberRoles)
  role: MemberRole;
}

export class NewMemberInvitationDto extends MemberRoleDto {
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

export class MemberInvitationDto {
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

export class MemberInvitationListDto {
  items: MemberInvitationDto[];
}

export class MadeMemberInvitationDto extends MemberInvitationDto {
  /** The link that the letter holds, for trying out; null in production, where the owner of the address alone has it. */
  @ApiProperty({ type: String, nullable: true })
  link: string | null;
}

export class NewOwnerDto {
  /** Account of a member. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  to: string;
}

/** What whoever holds the link is invited to. */
export class ReadMemberInvitationDto {
  enterprise: string;

  @ApiProperty({ format: 'email' })
  email: string;

  name: string;

  @ApiProperty({ enum: memberRoles })
  role: MemberRole;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}

export class MemberAcceptanceDto extends InvitationTokenDto {
  @ApiProperty({ format: 'password', minLength: passwordLength.min, maxLength: passwordLength.max })
  @IsNewPassword()
  password: string;

  @ApiProperty({ enum: locales, required: false, default: 'zh-CN' })
  @IsOptional()
  @IsIn(locales)
  locale?: Locale;
}

/** A further enterprise of somebody who has an account. */
export class FurtherEnterpriseDto extends PickType(RegistrationDto, [
  'uscc',
  'nameZh',
  'nameEn',
  'customsCode',
] as const) {}
