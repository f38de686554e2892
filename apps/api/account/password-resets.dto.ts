import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { Email } from '#kernel';
import { IsAddress, IsChosenPassword, Typed } from '../http/index.js';

export class PasswordResetRequest {
  @IsAddress() email: Email;
}

export class RequestedResetResponse {
  /** A letter goes to the address if it has an account. */
  sent: 'if_known';
}

export class NewPasswordRequest {
  @ApiProperty({ pattern: '^[\\w-]{43}$' })
  @Typed('code')
  @Matches(/^[\w-]{43}$/, {
    context: { zh: '链接不完整，请从邮件中重新打开。', en: 'The token must be what stands behind the # of the link.' },
  })
  token: string;

  @IsChosenPassword() password: string;
}
