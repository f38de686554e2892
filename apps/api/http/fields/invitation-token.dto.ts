import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';
import { Typed } from './text-kind.js';

export class InvitationTokenRequest {
  /** From the link of the invitation, after the #. It is sent in the body, since addresses end up in logs. */
  @ApiProperty({ minLength: 43, maxLength: 43, pattern: '^[A-Za-z0-9_-]{43}$' })
  @Typed('code')
  @IsString()
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token: string;
}
