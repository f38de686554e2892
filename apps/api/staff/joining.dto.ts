import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsNewPassword, locales, passwordLength, type Locale } from '#identity';
import { BilingualDto } from '../http/index.js';
import { InvitationTokenDto } from '../http/invitation-token.dto.js';
import { PlannedOfficeDto } from './staff.dto.js';

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
