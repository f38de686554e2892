import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { Instant, Integer } from '#kernel';

export class SecondFactorResponse {
  /** Null while none is set up */
  since: Instant | null;

  @ApiProperty({ minimum: 0 })
  recoveryCodesLeft: Integer;
}

export class NewSecondFactorResponse {
  /** In base32, to be typed where no picture can be taken. */
  secret: string;
  /** `otpauth://totp/…`: what the picture holds that an app reads. */
  uri: string;
}

export class FirstCodeRequest {
  @ApiProperty({ minLength: 1, maxLength: 40, example: '081804' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  code: string;
}

export class RecoveryCodesResponse {
  /** Each stands for one code of the app. They are told this once. */
  recoveryCodes: string[];
}
