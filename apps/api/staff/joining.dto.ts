import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { IsNewPassword, locales, passwordLength, type Locale } from '#identity';
import { BilingualDto } from '../http/index.js';
import { PlannedOfficeDto } from './staff.dto.js';

export class InvitationTokenDto {
  /** From the link of the invitation, after the #. */
  @ApiProperty({ minLength: 43, maxLength: 43, pattern: '^[A-Za-z0-9_-]{43}$' })
  @IsString()
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token: string;
}

export class StaffAcceptanceDto extends InvitationTokenDto {
  @ApiProperty({ format: 'password', minLength: passwordLength.min, maxLength: passwordLength.max })
  @IsNewPassword()
  password: string;

  @ApiProperty({ enum: locales, required: false, default: 'zh-CN' })
  @IsOptional()
  @IsIn(locales)
  locale?: Locale;
}

/** What whoever holds the link is invited to. */
export class ReadStaffInvitationDto {
  zone: BilingualDto;

  @ApiProperty({ format: 'email' })
  email: string;

  name: string;

  @ApiProperty({ type: [PlannedOfficeDto] })
  offices: PlannedOfficeDto[];

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}
