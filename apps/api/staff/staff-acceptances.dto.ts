import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsNewPassword, locales, passwordLength, type Locale } from '#identity';
import { BilingualText } from '../http/index.js';
import { InvitationTokenRequest } from '../http/fields/invitation-token.dto.js';
import { PlannedOfficeResponse } from './staff.dto.js';

export class StaffAcceptanceRequest extends InvitationTokenRequest {
  @ApiProperty({ format: 'password', minLength: passwordLength.min, maxLength: passwordLength.max })
  @IsNewPassword()
  password: string;

  @ApiProperty({ enum: locales, required: false, default: 'zh-CN' })
  @IsOptional()
  @IsIn(locales)
  locale?: Locale;
}

/** What whoever holds the link is invited to. */
export class ReadStaffInvitationResponse {
  zone: BilingualText;

  @ApiProperty({ format: 'email' })
  email: string;

  name: string;

  @ApiProperty({ type: [PlannedOfficeResponse] })
  offices: PlannedOfficeResponse[];

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}
