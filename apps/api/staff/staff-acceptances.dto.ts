import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { locales, type Locale } from '#identity';
import type { Email } from '#kernel';
import { BilingualText, IsChosenPassword } from '../http/index.js';
import { InvitationTokenRequest } from '../http/fields/invitation-token.dto.js';
import { PlannedOfficeResponse } from './staff.dto.js';

export class StaffAcceptanceRequest extends InvitationTokenRequest {
  @IsChosenPassword() password: string;
  @ApiProperty({ default: 'zh-CN' }) @IsOptional() @IsIn(locales) locale?: Locale;
}

/** What whoever holds the link is invited to. */
export class ReadStaffInvitationResponse {
  zone: BilingualText;
  email: Email;
  name: string;
  offices: PlannedOfficeResponse[];
  expiresAt: Date;
}
