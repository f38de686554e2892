import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { IsNewPassword, passwordLength } from '#identity';

export class PasswordResetDto {
  @ApiProperty({ format: 'email', minLength: 1, maxLength: 254 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(254)
  email: string;
}

export class RequestedResetDto {
  /** A letter goes to the address if it has an account. */
  @ApiProperty({ enum: ['if_known'] })
  sent: 'if_known';
}

export class NewPasswordDto {
  @ApiProperty({ pattern: '^[\\w-]{43}$' })
  @Matches(/^[\w-]{43}$/, { message: 'The token must be what stands behind the # of the link' })
  token: string;

  @ApiProperty({ format: 'password', minLength: passwordLength.min, maxLength: passwordLength.max })
  @IsNewPassword()
  password: string;
}
