import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, Matches, MaxLength } from 'class-validator';
import { IsNewPassword, passwordLength } from '#identity';
import type { Email } from '#kernel';

export class PasswordResetRequest {
  @ApiProperty({ maxLength: 254 })
  @IsEmail()
  @MaxLength(254)
  email: Email;
}

export class RequestedResetResponse {
  /** A letter goes to the address if it has an account. */
  sent: 'if_known';
}

export class NewPasswordRequest {
  @ApiProperty({ pattern: '^[\\w-]{43}$' })
  @Matches(/^[\w-]{43}$/, {
    context: { zh: '链接不完整，请从邮件中重新打开。', en: 'The token must be what stands behind the # of the link.' },
  })
  token: string;

  @ApiProperty({ format: 'password', minLength: passwordLength.min, maxLength: passwordLength.max })
  @IsNewPassword()
  password: string;
}
